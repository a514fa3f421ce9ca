package org.fairergraph.watch;

/**
 * How a value stands against its comparator.
 */
enum Judgement {

	/**
	 * Better, as far as can be told.
	 */
	BETTER,

	/**
	 * No difference that is more than chance.
	 */
	SIMILAR,

	/**
	 * Worse, as far as can be told.
	 */
	WORSE,

	/**
	 * Higher; it is not said whether that is good.
	 */
	HIGHER,

	/**
	 * Lower; it is not said whether that is good.
	 */
	LOWER,

	/**
	 * There is nothing like it to compare with.
	 */
	NOT_COMPARED

}
