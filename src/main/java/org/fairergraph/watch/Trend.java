package org.fairergraph.watch;

/**
 * Where a series of comparable values goes.
 */
enum Trend {

	/**
	 * It moves in the good direction.
	 */
	GETTING_BETTER,

	/**
	 * No clear change.
	 */
	NO_CHANGE,

	/**
	 * It moves in the bad direction.
	 */
	GETTING_WORSE,

	/**
	 * It rises; it is not said whether that is good.
	 */
	RISING,

	/**
	 * It falls; it is not said whether that is good.
	 */
	FALLING,

	/**
	 * There are too few comparable values.
	 */
	NOT_KNOWN

}
