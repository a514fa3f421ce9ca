package org.fairergraph.catalogue;

/**
 * How a value is held against the target of a goal.
 */
public enum Comparator {

	/**
	 * The value is to be lower than the target.
	 */
	BELOW,

	/**
	 * The value is to reach the target or more.
	 */
	AT_LEAST,

	/**
	 * The value is to be the target.
	 */
	EXACTLY

}
