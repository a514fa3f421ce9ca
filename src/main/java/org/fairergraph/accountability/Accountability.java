package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The answer to who owns actions on a determinant in an area. All but the question is
 * read when it is asked for.
 *
 * @param question what was asked
 * @param searched where actions were looked for, read once
 * @param summary the numbers, read once
 */
record Accountability(AccountabilityQuestion question, Supplier<LookedFor> searched, Supplier<Summary> summary) {

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.question.asOf();
	}

}
