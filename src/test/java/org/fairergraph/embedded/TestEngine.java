package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * Starts one built-in Neo4j for the whole test run, since each start takes seconds.
 */
public final class TestEngine {

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
	 * Connects as a reader.
	 * @return a driver that may only read
	 */
	public static Driver reader() {
		return GraphDatabase.driver(ENGINE.bolt(), AuthTokens.basic(Logins.READER, LOGINS.reader().text()));
	}

	static URI bolt() {
		return ENGINE.bolt();
	}

	private static Engine start() {
		try {
			Path folder = Files.createTempDirectory("fairer-graph-test");
			Engine engine = Engine.start(new EmbeddedSettings(folder, 0), LOGINS);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				engine.destroy();
				FileSystemUtils.deleteRecursively(folder.toFile());
			}));
			return engine;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
