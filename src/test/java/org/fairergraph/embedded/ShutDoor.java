package org.fairergraph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.util.unit.DataSize;

/**
 * A process in which a class of the engine is loaded before it can be given its
 * checkpoints; it prints who is let in.
 */
public final class ShutDoor {

	private ShutDoor() {
	}

	/**
	 * Starts the engine.
	 * @param args the folder of its store
	 * @throws Exception where it does not start
	 */
	@SuppressWarnings("SystemOut") // what it prints is what it is for
	public static void main(String[] args) throws Exception {
		Class.forName("org.neo4j.values.utils.ValueBooleanLogic");
		Logins logins = Logins.random();
		Reader early = logins.readers().visit();
		ReaderLimits limits = new ReaderLimits(Duration.ofSeconds(2), DataSize.ofMegabytes(64), 12, 100);
		Engine engine = Engine.start(new EmbeddedSettings(Path.of(args[0]), 0, limits), logins);
		List.of(new Reader(Logins.APPLICATION, logins.application()), early)
			.forEach((who) -> System.out.println(who.name().split("-")[0] + ": " + enter(engine, who)));
		System.out.println("page: " + page(logins));
		engine.destroy();
	}

	private static String enter(Engine engine, Reader who) {
		try (Driver driver = GraphDatabase.driver(engine.bolt(), AuthTokens.basic(who.name(), who.password().text()))) {
			driver.verifyConnectivity();
			return "in";
		}
		catch (Neo4jException ex) {
			return ex.code();
		}
	}

	private static String page(Logins logins) {
		try {
			return logins.readers().visit().name();
		}
		catch (NotOpened ex) {
			return ex.status() + " " + ex.getMessage();
		}
	}

}
