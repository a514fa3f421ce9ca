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
	BETTER;

	static Concern of(Judgement judgement, Trend trend, boolean unattended) {
		boolean gettingWorse = trend == Trend.GETTING_WORSE;
		if (judgement == Judgement.WORSE) {
			return unattended ? WORSE_UNATTENDED : gettingWorse ? WORSE_AND_GETTING_WORSE : WORSE;
		}
		if (gettingWorse) {
			return unattended ? GETTING_WORSE_UNATTENDED : GETTING_WORSE;
		}
		return switch (judgement) {
			case SIMILAR -> SIMILAR;
			case BETTER -> BETTER;
			default -> NOT_JUDGED;
		};
	}

}
