package org.fairergraph.seed;

/**
 * What is done with the seed when the application starts.
 */
enum SeedMode {

	/**
	 * The graph becomes what the seed says.
	 */
	LOAD,

	/**
	 * Every finding is reported and nothing is written.
	 */
	CHECK,

	/**
	 * What a load would change is reported and nothing is written.
	 */
	DIFF,

	/**
	 * What is wrong with the graph that is held is reported and nothing is written; the
	 * seed is not read.
	 */
	QUALITY

}
