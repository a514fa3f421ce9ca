package org.fairergraph.catalogue;

/**
 * Why a value may not be held against other periods.
 */
public enum NotComparable {

	/**
	 * The periods share years.
	 */
	OVERLAPPING_PERIODS,

	/**
	 * The method has changed.
	 */
	NEW_METHOD,

	/**
	 * Something else was counted.
	 */
	OTHER_COUNTING,

	/**
	 * The source does not tell the period clearly.
	 */
	PERIOD_UNCLEAR

}
