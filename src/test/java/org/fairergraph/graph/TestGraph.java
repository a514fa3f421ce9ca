package org.fairergraph.graph;

import java.time.Duration;

import org.neo4j.driver.Driver;

/**
 * Opens the door to a Neo4j of the tests.
 */
public final class TestGraph {

	private TestGraph() {
	}

	/**
	 * Opens the door and makes constraints and indexes.
	 * @param driver how to reach Neo4j
	 * @return the door
	 */
	public static Graph of(Driver driver) {
		Graph graph = of(driver, Duration.ofSeconds(30));
		new GraphSchema(graph).apply();
		return graph;
	}

	static Graph of(Driver driver, Duration readTimeout) {
		GraphSettings settings = new GraphSettings(readTimeout, Duration.ofSeconds(2), Duration.ofSeconds(3));
		return new Graph(driver, settings, new Server(null, null, "neo4j"), () -> null, (event) -> {
		});
	}

}
