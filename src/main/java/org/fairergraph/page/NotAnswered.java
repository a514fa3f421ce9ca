package org.fairergraph.page;

import java.util.Map;

import org.springframework.graphql.ResponseError;

/**
 * Says that the API gave no answer, and why.
 */
public class NotAnswered extends RuntimeException {

	private final String code;

	private final String reference;

	private final transient Map<String, Object> extensions;

	NotAnswered(String message, Map<String, Object> extensions) {
		super(message);
		this.code = String.valueOf(extensions.getOrDefault("code", ""));
		this.reference = String.valueOf(extensions.getOrDefault("reference", ""));
		this.extensions = Map.copyOf(extensions);
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
	 * Why, in one word of the API.
	 * @return the code
	 */
	public String code() {
		return this.code;
	}

	/**
	 * What the API says beside it, such as what may have been meant.
	 * @return plain values by name
	 */
	public Map<String, Object> extensions() {
		return Map.copyOf(this.extensions);
	}

	/**
	 * Where the log tells more.
	 * @return the reference; empty where there is none
	 */
	String reference() {
		return this.reference;
	}

}
