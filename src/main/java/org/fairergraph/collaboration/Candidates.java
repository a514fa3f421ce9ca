package org.fairergraph.collaboration;

import java.time.LocalDate;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;

/**
 * The question who could help on a determinant in an area.
 *
 * @param determinant the determinant
 * @param area the area
 * @param asOf the day the question is asked for
 */
record Candidates(Determinant determinant, Area area, LocalDate asOf) {

	String scope() {
		return "candidates %s %s ".formatted(this.area.id(), this.determinant.id());
	}

}
