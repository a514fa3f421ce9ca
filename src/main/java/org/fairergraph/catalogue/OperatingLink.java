package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * That a partner operates in an area, at either end.
 *
 * @param <T> the kind of thing to which it leads
 * @param cursor where the next page begins
 * @param id the public id of the relationship
 * @param evidence how it is known; where it is purely structural, as well as the thing at
 * its start
 * @param asserted at which date a source says so
 * @param citations where it is said, the strongest first
 * @param node the thing to which it leads
 * @param basis what shows it
 */
record OperatingLink<T extends Thing>(String cursor, String id, Evidence evidence, @Nullable String asserted,
		List<Citation> citations, T node, @Nullable String basis) implements Link<T> {

	static <T extends Thing> OperatingLink<T> of(LinkRow row, T node) {
		return new OperatingLink<>(row.cursor(), row.id(), row.evidence(), row.text("asserted"), row.citations(), node,
				row.text("basis"));
	}

}
