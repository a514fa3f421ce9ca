package org.fairergraph.gaps;

/**
 * Why a recommendation or goal concerns an area.
 */
enum Applies {

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
