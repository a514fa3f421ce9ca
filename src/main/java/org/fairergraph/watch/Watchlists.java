package org.fairergraph.watch;

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

	private final Graph graph;

	Watchlists(Graph graph) {
		this.graph = graph;
	}

	Watchlist of(WatchlistQuestion question, Area area) {
		return new Watchlist(question, area,
				this.graph.read(WATCHLIST, question.parameters())
					.stream()
					.map((row) -> WatchRow.of(row, question.unverifiedToo()))
					.toList());
	}

}
