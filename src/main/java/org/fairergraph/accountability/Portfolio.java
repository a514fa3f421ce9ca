package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The answer to what a partner owns. Its numbers and ownerships are read when they are
 * asked for.
 *
 * @param question what was asked
 * @param summary the partner and the numbers, read once
 */
record Portfolio(PortfolioQuestion question, Supplier<PortfolioSummary> summary) {

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.question.asOf();
	}

}
