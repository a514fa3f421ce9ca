package org.fairergraph.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Lets all rules look at the graph as it stands.
 */
@Component
class Inspection {

	private final List<QualityRule> rules = RuleBook.read();

	private final Graph graph;

	Inspection(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Asks every rule; each may take as long as a question may.
	 * @param today the day on which it is asked
	 * @return what they found
	 */
	Quality on(LocalDate today) {
		return new Quality(today, this.rules.stream().map((rule) -> ask(rule, today)).toList());
	}

	/**
	 * Asks one rule.
	 * @param rule the rule
	 * @param today the day on which it is asked
	 * @return what it found, in the order in which pages go on
	 */
	RuleResult ask(QualityRule rule, LocalDate today) {
		return new RuleResult(rule,
				this.graph.read(rule.query(), Map.of("today", today))
					.stream()
					.map((row) -> QualityFinding.of(rule, row))
					.sorted(Comparator.comparing(QualityFinding::key))
					.toList());
	}

}
