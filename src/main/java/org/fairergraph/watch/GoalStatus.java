package org.fairergraph.watch;

/**
 * Where a goal stands on a date.
 */
enum GoalStatus {

	/**
	 * A source says by then that it was met.
	 */
	MET,

	/**
	 * The last day of its date has not passed.
	 */
	ON_TIME,

	/**
	 * The last day of its date has passed, and no source says by then that it was met.
	 */
	OVERDUE,

	/**
	 * No date is known.
	 */
	UNKNOWN

}
