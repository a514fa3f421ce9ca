package org.fairergraph.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.fairergraph.api.AnswerConnection;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Catalogue;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.naming.Naming;
import org.fairergraph.reading.Counting;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;

/**
 * Takes the question what rests on one partner from GraphQL and hands back its answer.
 */
@Controller
@SchemaMapping(typeName = "Dependence")
class DependenceController {

	private final Naming naming;

	private final Dependences dependences;

	private final Catalogue catalogue;

	private final Clock clock;

	DependenceController(Naming naming, Dependences dependences, Catalogue catalogue, Clock clock) {
		this.naming = naming;
		this.dependences = dependences;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@QueryMapping
	Dependence dependence(@Argument String area, @Argument @Nullable List<Evidence> evidence,
			@Argument @Nullable LocalDate asOf) {
		Area here = ((Area) this.catalogue.find(this.naming.find(Label.AREA, area, "area").id()).orElseThrow())
			.confirmed();
		LocalDate day = (asOf != null) ? asOf : LocalDate.now(this.clock);
		Counting counting = new Counting(day, Evidence.asked(evidence));
		return new Dependence(here, counting, SingletonSupplier.of(() -> this.dependences.of(here.id(), counting)));
	}

	@SchemaMapping
	AnswerConnection<Dependent> dependents(Dependence dependence, @Argument int first,
			@Argument @Nullable String after) {
		return AnswerConnection.of(dependence.found().get(), Dependent::key, dependence.scope(), first, after);
	}

}
