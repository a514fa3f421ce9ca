package org.fairergraph.collaboration;

import java.time.LocalDate;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.reading.Counting;
import org.jspecify.annotations.Nullable;

/**
 * The question who works together in an area.
 *
 * @param area the area
 * @param determinant the determinant; nothing for any
 * @param counting which actions count
 */
record Collaboration(Area area, @Nullable Determinant determinant, Counting counting) {

	String topic() {
		return (this.determinant != null) ? this.determinant.id() : "";
	}

	String scope(String list) {
		return "%s %s %s %s ".formatted(list, this.area.id(), topic(), this.counting.evidence());
	}

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.counting.asOf();
	}

}
