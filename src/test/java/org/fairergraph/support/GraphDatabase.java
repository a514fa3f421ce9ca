package org.fairergraph.support;

import java.util.Map;

import org.fairergraph.embedded.TestEngine;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.TestGraph;
import org.neo4j.driver.Driver;

/**
 * The Neo4j of the tests: one for the whole run, emptied by each test that writes.
 */
public final class GraphDatabase {

	private static final Driver DRIVER = TestEngine.driver();

	private static final Graph GRAPH = TestGraph.of(DRIVER);

	private GraphDatabase() {
	}

	/**
	 * The door to the graph as it stands.
	 * @return the door
	 */
	public static Graph graph() {
		return GRAPH;
	}

	/**
	 * A driver with full rights, for what only a test may do.
	 * @return the driver
	 */
	public static Driver driver() {
		return DRIVER;
	}

	/**
	 * Empties the graph, then lets it hold what the statement creates.
	 * @param cypher the statement; blank for an empty graph
	 * @return the door
	 */
	public static Graph holding(String cypher) {
		GRAPH.write((transaction) -> {
			transaction.run("MATCH (n) DETACH DELETE n").consume();
			if (!cypher.isBlank()) {
				transaction.run(cypher, Map.of()).consume();
			}
		});
		return GRAPH;
	}

}
