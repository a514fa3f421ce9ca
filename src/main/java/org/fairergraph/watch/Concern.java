package org.fairergraph.watch;

/**
 * How urgently a value needs somebody, the most urgent first.
 */
enum Concern {

	/**
	 * Worse, and no live action here or in a part.
	 */
	WORSE_UNATTENDED,

	/**
	 * Worse, getting worse, and there is a live action.
	 */
	WORSE_AND_GETTING_WORSE,

	/**
	 * Worse, and there is a live action.
	 */
	WORSE,

	/**
	 * Not known to be worse, getting worse, and no live action here or in a part.
	 */
	GETTING_WORSE_UNATTENDED,

	/**
	 * Not known to be worse, getting worse, and there is a live action.
	 */
	GETTING_WORSE,

	/**
	 * Not compared, or compared without knowing what is good.
	 */
	NOT_JUDGED,

	/**
	 * Similar to the comparator.
	 */
	SIMILAR,

	/**
	 * Better than the comparator.
	 */
	BETTER

}
