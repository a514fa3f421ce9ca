package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * That a partner belongs to a partnership, board or scheme, at either end.
 *
 * @param <T> the kind of thing to which it leads
 * @param cursor where the next page begins
 * @param id the public id of the relationship
 * @param evidence how it is known; where it is purely structural, as well as the thing at
 * its start
 * @param asserted at which date a source says so
 * @param citations where it is said, the strongest first
 * @param node the thing to which it leads
 * @param role the role
 * @param roleInSource the role, in the words of the source
 * @param since when it began
 * @param until when it ends
 */
record MembershipLink<T extends Thing>(String cursor, String id, Evidence evidence, @Nullable String asserted,
		List<Citation> citations, T node, String role, @Nullable String roleInSource, @Nullable String since,
		@Nullable String until) implements Link<T> {

	static <T extends Thing> MembershipLink<T> of(LinkRow row, T node) {
		return new MembershipLink<>(row.cursor(), row.id(), row.evidence(), row.text("asserted"), row.citations(), node,
				row.word("role"), row.text("roleInSource"), row.text("since"), row.text("until"));
	}

}
