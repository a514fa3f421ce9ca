package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.fairergraph.catalogue.Area;

/**
 * The answer to what rests on one partner in an area.
 *
 * @param area the area
 * @param asOf the day the question is asked for
 * @param found what rests on one partner, read once
 */
record Dependence(Area area, LocalDate asOf, Supplier<List<Dependent>> found) {

	String scope() {
		return "dependence %s ".formatted(this.area.id());
	}

}
