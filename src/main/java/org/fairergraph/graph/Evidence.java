package org.fairergraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
	 * Which levels a question asks for.
	 * @param asked what the client said; nothing where it said nothing
	 * @return the levels in their order; without a word all but what is unverified, and
	 * an empty list for no filter
	 */
	public static List<Evidence> asked(@Nullable List<Evidence> asked) {
		return (asked != null) ? asked.stream().distinct().sorted().toList() : List.of(STATED, EDITORIAL);
	}

	/**
	 * Tells how well something is known that rests on both this and the other level.
	 * @param other the other level
	 * @return the weaker of the two
	 */
	public Evidence and(Evidence other) {
		return (compareTo(other) > 0) ? this : other;
	}

}
