package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The answer to who owns actions on a determinant in an area. Its numbers and partners
 * are read when they are asked for.
 *
 * @param question what was asked
 * @param lookedFor where actions were looked for
 * @param summary the numbers, read once
 */
record Accountability(AccountabilityQuestion question, LookedFor lookedFor, Supplier<Summary> summary) {

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.question.asOf();
	}

}
