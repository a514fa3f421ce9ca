package org.fairergraph.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.fairergraph.catalogue.Area;

/**
 * The answer to what has nobody in an area.
 *
 * @param question what was asked
 * @param area the area
 * @param found the gaps, read once
 */
record Gaps(GapsQuestion question, Area area, Supplier<List<Gap>> found) {

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.question.asOf();
	}

}
