package org.fairergraph.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Evidence;

/**
 * What has nobody in an area, on a date?
 *
 * @param area the id of the area
 * @param asOf the day the question is asked for
 * @param rules which rules to ask; an empty list is no filter
 * @param evidence how the actions that count are known; an empty list is no filter
 */
record GapsQuestion(String area, LocalDate asOf, List<GapRule> rules, List<Evidence> evidence) {

	boolean asks(GapRule rule) {
		return this.rules.isEmpty() || this.rules.contains(rule);
	}

	String scope() {
		return "gaps %s %s %s ".formatted(this.area, this.rules, this.evidence);
	}

	Map<String, Object> parameters() {
		return Map.of("area", this.area, "asOf", this.asOf, "evidence",
				this.evidence.stream().map(Enum::name).toList());
	}

}
