package org.fairergraph.page;

import java.util.List;

/**
 * How a fact is known, as a badge says it.
 */
enum Evidence implements Choice {

	STATED("Stated"), EDITORIAL("Our mapping"), UNVERIFIED("Not checked");

	/**
	 * What an answer holds where nothing else is asked for.
	 */
	static final List<Evidence> CHECKED = List.of(STATED, EDITORIAL);

	private final String words;

	Evidence(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

	Evidence and(Evidence other) {
		return (compareTo(other) < 0) ? other : this;
	}

}
