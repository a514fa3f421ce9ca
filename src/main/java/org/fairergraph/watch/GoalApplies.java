package org.fairergraph.watch;

/**
 * Why a goal concerns an area.
 */
enum GoalApplies {

	/**
	 * A source says that it applies to the area itself.
	 */
	HERE,

	/**
	 * A source says that it applies to an area that contains this one.
	 */
	WIDER,

	/**
	 * No source names an area, so that it may concern any.
	 */
	NOT_SAID

}
