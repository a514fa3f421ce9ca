package org.fairergraph.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.fairergraph.api.AnswerConnection;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Catalogue;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Horizon;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.naming.Naming;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes the question what was promised by when from GraphQL and hands back its answer.
 */
@Controller
@SchemaMapping(typeName = "Goals")
class GoalsController {

	private final Naming naming;

	private final GoalsFinder finder;

	private final Catalogue catalogue;

	private final Clock clock;

	GoalsController(Naming naming, GoalsFinder finder, Catalogue catalogue, Clock clock) {
		this.naming = naming;
		this.finder = finder;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@QueryMapping
	Goals promises(@Argument @Nullable String area, @Argument @Nullable String determinant,
			@Argument @Nullable List<Horizon> horizon, @Argument @Nullable List<GoalStatus> status,
			@Argument @Nullable List<Evidence> evidence, @Argument @Nullable LocalDate asOf) {
		String where = (area != null) ? this.naming.find(Label.AREA, area, "area").id() : "";
		String topic = (determinant != null) ? this.naming.find(Label.DETERMINANT, determinant, "determinant").id()
				: "";
		GoalsQuestion question = new GoalsQuestion(where, topic, given(horizon), given(status),
				(asOf != null) ? asOf : LocalDate.now(this.clock), Evidence.asked(evidence));
		return new Goals(question, (Area) thing(where), (Determinant) thing(topic), this.finder.of(question));
	}

	private @Nullable Thing thing(String id) {
		return id.isEmpty() ? null : this.catalogue.find(id).orElseThrow().confirmed();
	}

	private static <T extends Comparable<T>> List<T> given(@Nullable List<T> list) {
		return (list != null) ? list.stream().distinct().sorted().toList() : List.of();
	}

	@SchemaMapping
	AnswerConnection<GoalRow> rows(Goals goals, @Argument int first, @Argument @Nullable String after) {
		return AnswerConnection.of(goals.rows(), GoalRow::key, goals.question().scope(), first, after);
	}

	@SchemaMapping
	List<Goals.GoalStatusCount> byStatus(Goals goals) {
		return goals.byStatus();
	}

	@SchemaMapping
	List<Goals.GoalHorizonCount> byHorizon(Goals goals) {
		return goals.byHorizon();
	}

	@SchemaMapping
	int withoutHorizon(Goals goals) {
		return goals.withoutHorizon();
	}

}
