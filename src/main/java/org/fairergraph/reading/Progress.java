package org.fairergraph.reading;

/**
 * Where an action stands on a date.
 */
public enum Progress {

	/**
	 * Neither finished nor still to begin.
	 */
	LIVE,

	/**
	 * The latest dated status says so, or the end has passed.
	 */
	FINISHED,

	/**
	 * The start is still to come.
	 */
	NOT_BEGUN

}
