package org.fairergraph.graph;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.NonTransientDataAccessResourceException;

/**
 * Says in one sentence why Neo4j cannot be used as it is set up, and what would be right.
 * Trying again does not help.
 */
public class GraphRefused extends NonTransientDataAccessResourceException {

	private static final long serialVersionUID = 1L;

	GraphRefused(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
