package org.fairergraph.quality;

/**
 * How bad it is when a rule is broken, the worst first.
 */
enum Severity {

	/**
	 * The graph says what cannot be.
	 */
	ERROR,

	/**
	 * An answer is wrong or lacks something.
	 */
	WARNING,

	/**
	 * Something is not known yet.
	 */
	NOTE

}
