package org.fairergraph.embedded;

/**
 * Says in one sentence why the built-in Neo4j does not start, and what to do about it.
 */
class EngineNotStarted extends RuntimeException {

	private static final long serialVersionUID = 1L;

	EngineNotStarted(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
