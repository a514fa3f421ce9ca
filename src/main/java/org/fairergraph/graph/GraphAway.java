package org.fairergraph.graph;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells that Neo4j cannot be reached, and that it is worth trying again.
 */
public class GraphAway extends DataAccessResourceFailureException {

	private static final long serialVersionUID = 1L;

	GraphAway(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
