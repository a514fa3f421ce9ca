package org.fairergraph.catalogue;

/**
 * How an action stands.
 */
public enum ActionStatus {

	/**
	 * Spoken of, not begun.
	 */
	PROPOSED,

	/**
	 * Under way.
	 */
	IN_PROGRESS,

	/**
	 * Done.
	 */
	COMPLETED,

	/**
	 * Begun, at rest for now.
	 */
	PAUSED,

	/**
	 * Given up.
	 */
	STOPPED,

	/**
	 * Not told.
	 */
	UNKNOWN

}
