package org.fairergraph.catalogue;

/**
 * What an entry of a report is: only a recommendation can lack an action.
 */
public enum RecommendationKind {

	/**
	 * It recommends something.
	 */
	RECOMMENDATION,

	/**
	 * It heads others.
	 */
	HEADING,

	/**
	 * It notes something.
	 */
	NOTE

}
