package org.fairergraph.catalogue;

/**
 * Whether high values of an indicator are good.
 */
public enum Polarity {

	/**
	 * More is better.
	 */
	HIGHER_IS_BETTER,

	/**
	 * Less is better.
	 */
	LOWER_IS_BETTER,

	/**
	 * Neither is better.
	 */
	NEITHER

}
