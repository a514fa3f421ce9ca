package org.fairergraph.collaboration;

import java.time.LocalDate;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.jspecify.annotations.Nullable;

/**
 * The question who works together in an area.
 *
 * @param area the area
 * @param determinant the determinant; nothing for any
 * @param asOf the day the question is asked for
 */
record Collaboration(Area area, @Nullable Determinant determinant, LocalDate asOf) {

	String topic() {
		return (this.determinant != null) ? this.determinant.id() : "";
	}

	String scope(String list) {
		return "%s %s %s ".formatted(list, this.area.id(), topic());
	}

}
