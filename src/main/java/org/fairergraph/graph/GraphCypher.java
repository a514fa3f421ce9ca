package org.fairergraph.graph;

/**
 * The statements that ask Neo4j about itself.
 */
final class GraphCypher {

	/**
	 * Waits until every index answers, five minutes at most.
	 */
	static final String AWAIT_INDEXES = "CALL db.awaitIndexes(300)";

	private GraphCypher() {
	}

}
