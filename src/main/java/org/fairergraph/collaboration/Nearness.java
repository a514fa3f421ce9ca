package org.fairergraph.collaboration;

/**
 * In what other areas are to be near.
 */
enum Nearness {

	/**
	 * The latest value of an index of deprivation.
	 */
	DEPRIVATION,

	/**
	 * The population.
	 */
	POPULATION

}
