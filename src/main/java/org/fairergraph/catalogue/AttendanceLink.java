package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * That a partner was present at a meeting, at either end.
 *
 * @param <T> the kind of thing to which it leads
 * @param cursor where the next page begins
 * @param id the public id of the relationship
 * @param evidence how it is known; where it is purely structural, as well as the thing at
 * its start
 * @param asserted at which date a source says so
 * @param citations where it is said, the strongest first
 * @param node the thing to which it leads
 * @param on when it was
 * @param roleInSource the role, in the words of the source
 */
record AttendanceLink<T extends Thing>(String cursor, String id, Evidence evidence, @Nullable String asserted,
		List<Citation> citations, T node, @Nullable String on, @Nullable String roleInSource) implements Link<T> {

	static <T extends Thing> AttendanceLink<T> of(LinkRow row, T node) {
		return new AttendanceLink<>(row.cursor(), row.id(), row.evidence(), row.text("asserted"), row.citations(), node,
				row.text("on"), row.text("roleInSource"));
	}

}
