package org.fairergraph.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.fairergraph.api.PageSize;
import org.fairergraph.api.Selected;
import org.fairergraph.catalogue.ActionStatus;
import org.fairergraph.catalogue.Sector;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.naming.Named;
import org.fairergraph.naming.Naming;
import org.fairergraph.naming.Sought;
import org.fairergraph.reading.OwnershipRole;
import org.fairergraph.reading.Progress;
import org.fairergraph.reading.Reach;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;

/**
 * Takes the first question from GraphQL and hands back its answer.
 */
@Controller
class AccountabilityController {

	private final Naming naming;

	private final Partners partners;

	private final Summaries summaries;

	private final Places places;

	private final Clock clock;

	AccountabilityController(Naming naming, Partners partners, Summaries summaries, Places places, Clock clock) {
		this.naming = naming;
		this.partners = partners;
		this.summaries = summaries;
		this.places = places;
		this.clock = clock;
	}

	@QueryMapping
	Accountability accountability(@Argument String determinant, @Argument String area,
			@Argument @Nullable List<Sector> sectors, @Argument @Nullable List<OwnershipRole> roles,
			@Argument @Nullable List<Reach> reach, @Argument @Nullable List<ActionStatus> statuses,
			@Argument @Nullable List<Progress> progress, @Argument @Nullable List<Evidence> evidence,
			@Argument @Nullable LocalDate asOf) {
		List<Named> named = this.naming.find(List.of(new Sought(Label.DETERMINANT, determinant, "determinant"),
				new Sought(Label.AREA, area, "area")));
		AccountabilityQuestion question = new AccountabilityQuestion(named.get(0).id(), named.get(1).id(),
				(asOf != null) ? asOf : LocalDate.now(this.clock),
				Filters.of(sectors, roles, reach, statuses, progress, evidence));
		return new Accountability(question, SingletonSupplier.of(() -> this.places.searched(question)),
				SingletonSupplier.of(() -> this.summaries.of(question)));
	}

	@SchemaMapping
	PartnerConnection partners(Accountability answer, @Argument int first, @Argument @Nullable String after,
			DataFetchingEnvironment environment) {
		return this.partners.answering(answer.question(), first, after, Detail.selected(Selected.below(environment)));
	}

	@SchemaMapping
	OwnershipConnection ownerships(PartnerEdge partner, @Argument int first, @Argument @Nullable String after) {
		PageSize.check(first, "first");
		return partner.owned().page(first, after);
	}

}
