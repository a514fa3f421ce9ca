package org.fairergraph.reading;

/**
 * Whether a partner is recorded as working in the area asked for, in a part of it or in
 * an area that contains it.
 */
public enum WorksHere {

	/**
	 * A record says so.
	 */
	RECORDED,

	/**
	 * Only an unverified record says so.
	 */
	UNVERIFIED,

	/**
	 * No record says so; a neighbour may stand behind a wider action.
	 */
	NOT_RECORDED

}
