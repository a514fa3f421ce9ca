package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.fairergraph.catalogue.Area;
import org.fairergraph.reading.Counting;

/**
 * The answer to what rests on one partner in an area.
 *
 * @param area the area
 * @param counting which actions count
 * @param found what rests on one partner, read once
 */
record Dependence(Area area, Counting counting, Supplier<List<Dependent>> found) {

	String scope() {
		return "dependence %s %s ".formatted(this.area.id(), this.counting.evidence());
	}

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.counting.asOf();
	}

}
