package org.fairergraph.graph;

/**
 * How a fact is known, from the strongest to the weakest. Every node and every
 * relationship carries one level.
 */
public enum Evidence {

	/**
	 * The cited source says so.
	 */
	STATED,

	/**
	 * Our editors' mapping or judgement.
	 */
	EDITORIAL,

	/**
	 * Believed, not yet checked. Stays out of answers unless it is asked for.
	 */
	UNVERIFIED;

	/**
	 * Tells how well something is known that rests on both this and the other level.
	 * @param other the other level
	 * @return the weaker of the two
	 */
	public Evidence and(Evidence other) {
		return (compareTo(other) > 0) ? this : other;
	}

}
