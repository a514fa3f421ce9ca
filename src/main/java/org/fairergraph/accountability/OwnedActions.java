package org.fairergraph.accountability;

import java.util.List;
import java.util.stream.IntStream;

import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageInfo;
import org.fairergraph.api.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * All that one partner owns in an answer, cut into pages where that is asked for.
 *
 * @param scope what the cursors belong to
 * @param all the ownerships, nearest reach first, then those it leads, then by title
 */
record OwnedActions(String scope, List<Ownership> all) {

	OwnershipConnection page(int first, @Nullable String after) {
		int start = start(Cursor.key(this.scope, after, "after"));
		List<OwnershipEdge> edges = this.all.stream()
			.skip(start)
			.limit(first)
			.map((owned) -> new OwnershipEdge(Cursor.of(this.scope, owned.id()), owned))
			.toList();
		return new OwnershipConnection(this.all.size(), edges, edges.stream().map(OwnershipEdge::node).toList(),
				PageInfo.of(edges.stream().map(OwnershipEdge::cursor).toList(), start > 0,
						start + edges.size() < this.all.size()));
	}

	private int start(String last) {
		if (last.isEmpty()) {
			return 0;
		}
		return 1 + IntStream.range(0, this.all.size())
			.filter((index) -> this.all.get(index).id().equals(last))
			.findFirst()
			.orElseThrow(() -> Refusal.badCursor("after"));
	}

}
