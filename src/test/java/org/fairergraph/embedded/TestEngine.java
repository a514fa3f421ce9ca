package org.fairergraph.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.fairergraph.graph.Revision;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Starts one built-in Neo4j for the whole test run, since each start takes seconds.
 */
public final class TestEngine {

	private static final ReaderLimits LIMITS = new ReaderLimits(Duration.ofSeconds(2), DataSize.ofMegabytes(64), 12,
			100);

	private static final Logins LOGINS = Logins.random();

	private static final Engine ENGINE = start();

	private TestEngine() {
	}

	/**
	 * Connects as the application.
	 * @return a driver with full rights
	 */
	public static Driver driver() {
		return GraphDatabase.driver(ENGINE.bolt(), AuthTokens.basic(Logins.APPLICATION, LOGINS.application().text()));
	}

	/**
	 * Tells which state the graph is in.
	 * @return its revision
	 */
	public static Revision revision() {
		return ENGINE.revision();
	}

	/**
	 * Connects as a reader.
	 * @return a driver that may only read
	 */
	public static Driver reader() {
		return reader(ENGINE.bolt());
	}

	static Driver reader(URI bolt) {
		Reader reader = LOGINS.readers().visit();
		return GraphDatabase.driver(bolt, AuthTokens.basic(reader.name(), reader.password().text()));
	}

	static URI bolt() {
		return ENGINE.bolt();
	}

	private static Engine start() {
		Path folder = PreparedStore.copy("fairer-graph-test");
		// each test empties the graph; a plan that was made anew for each would take
		// longer than the tests
		Engine engine = Engine.start(new EmbeddedSettings(folder, 0, LIMITS), LOGINS,
				Map.of(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1)));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			engine.destroy();
			FileSystemUtils.deleteRecursively(folder.toFile());
		}));
		return engine;
	}

}
