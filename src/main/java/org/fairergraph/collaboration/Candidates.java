package org.fairergraph.collaboration;

import java.time.LocalDate;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.reading.Counting;

/**
 * The question who could help on a determinant in an area.
 *
 * @param determinant the determinant
 * @param area the area
 * @param counting which actions count
 */
record Candidates(Determinant determinant, Area area, Counting counting) {

	String scope() {
		return "candidates %s %s %s ".formatted(this.area.id(), this.determinant.id(), this.counting.evidence());
	}

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.counting.asOf();
	}

}
