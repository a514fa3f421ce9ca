package org.fairergraph.quality;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fairergraph.api.PageSize;
import org.fairergraph.api.Refusal;
import org.fairergraph.catalogue.Catalogue;
import org.fairergraph.catalogue.Thing;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Tells GraphQL the state of the data.
 */
@Controller
class QualityController {

	private final Reports reports;

	private final Catalogue catalogue;

	QualityController(Reports reports, Catalogue catalogue) {
		this.reports = reports;
		this.catalogue = catalogue;
	}

	@QueryMapping
	Quality quality(@Argument @Nullable List<Severity> severities, @Argument @Nullable List<String> rules) {
		Quality found = this.reports.today();
		List<String> named = Objects.requireNonNullElse(rules, List.of());
		named.stream().filter((name) -> !found.knows(name)).findFirst().ifPresent((name) -> {
			throw Refusal.notFound("rules",
					"There is no rule '%s'. Ask for all rules to see their names.".formatted(name), List.of());
		});
		return found.only(Objects.requireNonNullElse(severities, List.of()), named);
	}

	@SchemaMapping(typeName = "QualityRule")
	QualityFindingConnection findings(RuleResult rule, @Argument int first, @Argument @Nullable String after) {
		return QualityFindingConnection.of("quality of " + rule.name(), rule.findings(), PageSize.check(first, "first"),
				after);
	}

	@SchemaMapping(typeName = "Quality")
	QualityFindingConnection findings(Quality quality, @Argument int first, @Argument @Nullable String after) {
		return QualityFindingConnection.of("quality", quality.findings(), PageSize.check(first, "first"), after);
	}

	@BatchMapping(typeName = "QualityFinding")
	Map<QualityFinding, Thing> thing(List<QualityFinding> findings) {
		Map<String, Thing> found = this.catalogue
			.findAll(findings.stream().map(QualityFinding::id).collect(Collectors.toSet()));
		return findings.stream()
			.distinct()
			.filter((finding) -> found.containsKey(finding.id()))
			.collect(Collectors.toMap(Function.identity(),
					(finding) -> Objects.requireNonNull(found.get(finding.id())).confirmed()));
	}

}
