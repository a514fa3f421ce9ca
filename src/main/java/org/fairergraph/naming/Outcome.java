package org.fairergraph.naming;

/**
 * How the look-up of a word ended.
 */
enum Outcome {

	FOUND, AMBIGUOUS, NOT_FOUND;

	static Outcome of(int candidates) {
		return switch (candidates) {
			case 0 -> NOT_FOUND;
			case 1 -> FOUND;
			default -> AMBIGUOUS;
		};
	}

}
