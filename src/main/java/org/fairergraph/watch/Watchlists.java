package org.fairergraph.watch;

import java.util.Comparator;
import java.util.List;

import org.fairergraph.catalogue.Area;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;

import org.springframework.stereotype.Component;

/**
 * Finds where areas are doing badly.
 */
@Component
class Watchlists {

	private static final QueryFile WATCHLIST = QueryFile.named("watch/watchlist.cypher");

	private static final QueryFile ACTIONS = QueryFile.named("watch/actions.cypher");

	/**
	 * Rows of one concern stay in the order of the query: by the name of the indicator.
	 */
	private static final Comparator<WatchRow> WORST_UNATTENDED_FIRST = Comparator.comparing(WatchRow::concern);

	private final Graph graph;

	Watchlists(Graph graph) {
		this.graph = graph;
	}

	Watchlist of(WatchlistQuestion question, Area area) {
		boolean unverifiedToo = question.unverifiedToo();
		List<WatchAction> live = this.graph.read(ACTIONS, question.acting())
			.stream()
			.map((row) -> WatchAction.of(row, unverifiedToo))
			.toList();
		return new Watchlist(question, area,
				this.graph.read(WATCHLIST, question.parameters())
					.stream()
					.map((row) -> WatchRow.of(row, live, unverifiedToo))
					.sorted(WORST_UNATTENDED_FIRST)
					.toList());
	}

}
