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
		Graph graph = new Graph(driver, new GraphSettings("neo4j", Duration.ofSeconds(30)));
		new GraphSchema(graph).apply();
		return graph;
	}

}
