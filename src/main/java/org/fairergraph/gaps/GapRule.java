package org.fairergraph.gaps;

/**
 * Why something is a gap.
 */
enum GapRule {

	/**
	 * No action at all in the area itself.
	 */
	NO_RECORD,

	/**
	 * Only actions that have finished or not begun in the area itself.
	 */
	NONE_LIVE,

	/**
	 * Live actions in the area itself, but none that is recorded as in progress.
	 */
	NONE_CONFIRMED,

	/**
	 * A live action without a lead on record.
	 */
	NO_LEAD,

	/**
	 * A live action of which a lead has closed.
	 */
	LEAD_CLOSED,

	/**
	 * An action whose end has passed without a report since.
	 */
	ENDED_WITHOUT_REPORT,

	/**
	 * A goal whose last day has passed, and no source says that it was met.
	 */
	PAST_DUE

}
