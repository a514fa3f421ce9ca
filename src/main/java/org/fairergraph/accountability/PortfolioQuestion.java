package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What does a partner own, on a date?
 *
 * @param partner the id of the organisation
 * @param asOf the day the question is asked for
 * @param filters which ownerships the answer is asked for; those on sectors and reach are
 * not used
 */
record PortfolioQuestion(String partner, LocalDate asOf, Filters filters) {

	String scope() {
		return "portfolio %s %s ".formatted(this.partner, this.filters);
	}

	Map<String, Object> counting() {
		Map<String, Object> parameters = new HashMap<>(this.filters.choosing());
		parameters.keySet().retainAll(Set.of("roles", "statuses"));
		parameters.putAll(this.filters.showing());
		parameters.putAll(Map.of("partner", this.partner, "asOf", this.asOf));
		return parameters;
	}

	Map<String, Object> page(String after, int first) {
		Map<String, Object> parameters = new HashMap<>(counting());
		parameters.putAll(Map.of("after", after, "first", first));
		return parameters;
	}

}
