package org.fairergraph.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.springframework.util.function.SingletonSupplier;

/**
 * Takes the question what has nobody from GraphQL and hands back its answer.
 */
@Controller
@SchemaMapping(typeName = "Gaps")
class GapsController {

	private final Naming naming;

	private final GapsFinder finder;

	private final Catalogue catalogue;

	private final Clock clock;

	GapsController(Naming naming, GapsFinder finder, Catalogue catalogue, Clock clock) {
		this.naming = naming;
		this.finder = finder;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@QueryMapping
	Gaps gaps(@Argument String area, @Argument @Nullable List<GapRule> rules,
			@Argument @Nullable List<Evidence> evidence, @Argument @Nullable LocalDate asOf) {
		GapsQuestion question = new GapsQuestion(this.naming.find(Label.AREA, area, "area").id(),
				(asOf != null) ? asOf : LocalDate.now(this.clock),
				(rules != null) ? rules.stream().distinct().sorted().toList() : List.of(), Evidence.asked(evidence));
		Area here = ((Area) this.catalogue.find(question.area()).orElseThrow()).confirmed();
		return new Gaps(question, here, SingletonSupplier.of(() -> this.finder.of(question, here)));
	}

	@SchemaMapping
	List<RuleCount> byRule(Gaps gaps) {
		return Arrays.stream(GapRule.values())
			.filter(gaps.question()::asks)
			.map((rule) -> new RuleCount(rule,
					Math.toIntExact(gaps.found().get().stream().filter((gap) -> gap.rule() == rule).count())))
			.toList();
	}

	@SchemaMapping
	AnswerConnection<Gap> gaps(Gaps gaps, @Argument int first, @Argument @Nullable String after) {
		return AnswerConnection.of(gaps.found().get(), Gap::key, gaps.question().scope(), first, after);
	}

}
