package org.fairergraph.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.fairergraph.api.AnswerConnection;
import org.fairergraph.catalogue.ActionStatus;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.naming.Naming;
import org.fairergraph.reading.OwnershipRole;
import org.fairergraph.reading.Progress;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;

/**
 * Takes the question what a partner owns from GraphQL and hands back its answer.
 */
@Controller
@SchemaMapping(typeName = "Portfolio")
class PortfolioController {

	private final Naming naming;

	private final Portfolios portfolios;

	private final Clock clock;

	PortfolioController(Naming naming, Portfolios portfolios, Clock clock) {
		this.naming = naming;
		this.portfolios = portfolios;
		this.clock = clock;
	}

	@QueryMapping
	Portfolio portfolio(@Argument String partner, @Argument @Nullable List<OwnershipRole> roles,
			@Argument @Nullable List<ActionStatus> statuses, @Argument @Nullable List<Progress> progress,
			@Argument @Nullable List<Evidence> evidence, @Argument @Nullable LocalDate asOf) {
		PortfolioQuestion question = new PortfolioQuestion(
				this.naming.find(Label.ORGANISATION, partner, "partner").id(),
				(asOf != null) ? asOf : LocalDate.now(this.clock),
				Filters.of(null, roles, null, statuses, progress, evidence));
		return new Portfolio(question, SingletonSupplier.of(() -> this.portfolios.summary(question)));
	}

	@SchemaMapping
	AnswerConnection<OwnedAction> ownerships(Portfolio portfolio, @Argument int first,
			@Argument @Nullable String after) {
		return this.portfolios.page(portfolio.question(), () -> portfolio.summary().get().total(), first, after);
	}

	@SchemaMapping
	Organisation partner(Portfolio portfolio) {
		return portfolio.summary().get().partner();
	}

	@SchemaMapping
	List<PortfolioSummary.RoleCount> byRole(Portfolio portfolio) {
		return portfolio.summary().get().byRole();
	}

	@SchemaMapping
	List<PortfolioSummary.StatusCount> byStatus(Portfolio portfolio) {
		return portfolio.summary().get().byStatus();
	}

	@SchemaMapping
	List<PortfolioSummary.AreaCount> byArea(Portfolio portfolio) {
		return portfolio.summary().get().byArea();
	}

	@SchemaMapping
	List<PortfolioSummary.DeterminantCount> byDeterminant(Portfolio portfolio) {
		return portfolio.summary().get().byDeterminant();
	}

	@SchemaMapping
	LeftOut leftOut(Portfolio portfolio) {
		return portfolio.summary().get().leftOut();
	}

}
