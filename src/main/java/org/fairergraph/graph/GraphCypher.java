package org.fairergraph.graph;

/**
 * The statements that ask Neo4j about itself.
 */
final class GraphCypher {

	/**
	 * Waits until every index answers, five minutes at most.
	 */
	static final String AWAIT_INDEXES = "CALL db.awaitIndexes(300)";

	/**
	 * Names the constraints.
	 */
	static final String CONSTRAINTS = "SHOW CONSTRAINTS YIELD name";

	/**
	 * Names the indexes.
	 */
	static final String INDEXES = "SHOW INDEXES YIELD name";

	/**
	 * Names the indexes that cannot be used yet.
	 */
	static final String INDEXES_BEING_FILLED = "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE'";

	/**
	 * Tells which Neo4j this is, as {@code version} and {@code edition}.
	 */
	static final String VERSION = "CALL dbms.components() YIELD name, versions, edition"
			+ " WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition";

	/**
	 * Asks for a sign of life.
	 */
	static final String PING = "RETURN 1";

	private GraphCypher() {
	}

}
