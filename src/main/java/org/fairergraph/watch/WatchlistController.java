package org.fairergraph.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.fairergraph.api.AnswerConnection;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Catalogue;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.naming.Naming;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes the question where an area is doing badly from GraphQL and hands back its answer.
 */
@Controller
@SchemaMapping(typeName = "Watchlist")
class WatchlistController {

	private final Naming naming;

	private final Watchlists watchlists;

	private final Catalogue catalogue;

	private final Clock clock;

	WatchlistController(Naming naming, Watchlists watchlists, Catalogue catalogue, Clock clock) {
		this.naming = naming;
		this.watchlists = watchlists;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@QueryMapping
	Watchlist watchlist(@Argument String area, @Argument @Nullable String determinant,
			@Argument @Nullable WatchComparator comparator, @Argument @Nullable Boolean groups,
			@Argument @Nullable List<Evidence> evidence, @Argument @Nullable LocalDate asOf) {
		String where = this.naming.find(Label.AREA, area, "area").id();
		String topic = (determinant != null) ? this.naming.find(Label.DETERMINANT, determinant, "determinant").id()
				: "";
		return this.watchlists.of(new WatchlistQuestion(where, topic,
				(comparator != null) ? comparator : WatchComparator.ENGLAND, Boolean.TRUE.equals(groups),
				(asOf != null) ? asOf : LocalDate.now(this.clock), Evidence.asked(evidence)),
				(Area) this.catalogue.find(where).orElseThrow().confirmed());
	}

	@SchemaMapping
	AnswerConnection<WatchRow> rows(Watchlist watchlist, @Argument int first, @Argument @Nullable String after) {
		return AnswerConnection.of(watchlist.rows(), WatchRow::key, watchlist.question().scope(), first, after);
	}

	@SchemaMapping(typeName = "WatchRow")
	AnswerConnection<WatchAction> actions(WatchRow row, @Argument int first, @Argument @Nullable String after) {
		return AnswerConnection.of(row.actions(), WatchAction::key,
				"watch %s %s ".formatted(row.area().id(), row.indicator().id() + row.group()), first, after);
	}

	@SchemaMapping
	WatchComparator comparator(Watchlist watchlist) {
		return watchlist.question().comparator();
	}

	@SchemaMapping
	List<Watchlist.ConcernCount> byConcern(Watchlist watchlist) {
		return watchlist.byConcern();
	}

}
