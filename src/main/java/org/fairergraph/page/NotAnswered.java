package org.fairergraph.page;

import java.util.Map;

import org.springframework.graphql.ResponseError;

/**
 * Says that the API gave no answer, and why.
 */
class NotAnswered extends RuntimeException {

	private final String code;

	private final String reference;

	NotAnswered(String message, Map<String, Object> extensions) {
		super(message);
		this.code = String.valueOf(extensions.getOrDefault("code", ""));
		this.reference = String.valueOf(extensions.getOrDefault("reference", ""));
	}

	static NotAnswered of(ResponseError error) {
		return new NotAnswered(String.valueOf(error.getMessage()), error.getExtensions());
	}

	static NotAnswered away() {
		return new NotAnswered("The graph is away.", Map.of("code", "UNAVAILABLE"));
	}

	/**
	 * Whether it may answer in a while.
	 * @return {@code true} where the graph is away or too slow
	 */
	boolean passing() {
		return this.code.equals("UNAVAILABLE") || this.code.equals("TIMEOUT");
	}

	/**
	 * Where the log tells more.
	 * @return the reference; empty where there is none
	 */
	String reference() {
		return this.reference;
	}

}
