package org.fairergraph.reading;

/**
 * How the place of an action lies to the area asked for, the nearest first.
 */
public enum Reach {

	/**
	 * In the area itself.
	 */
	HERE,

	/**
	 * In a part of the area.
	 */
	WITHIN,

	/**
	 * In a wider area that contains the area.
	 */
	WIDER

}
