package org.fairergraph.catalogue;

/**
 * How far away a goal is.
 */
public enum Horizon {

	/**
	 * Within one year.
	 */
	ONE_YEAR,

	/**
	 * Within two years.
	 */
	TWO_YEAR,

	/**
	 * Within five years.
	 */
	FIVE_YEAR,

	/**
	 * Later.
	 */
	LONGER

}
