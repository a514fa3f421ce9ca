package org.fairergraph.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Evidence;

/**
 * Where is an area doing badly, on a date?
 *
 * @param area the id of the area
 * @param determinant the id of the determinant; empty for all
 * @param comparator with what kind of wider area to compare
 * @param groups whether groups of people have rows of their own
 * @param asOf the day the question is asked for
 * @param evidence how the values and actions are known
 */
record WatchlistQuestion(String area, String determinant, WatchComparator comparator, boolean groups, LocalDate asOf,
		List<Evidence> evidence) {

	String scope() {
		return "watchlist %s %s %s %s %s ".formatted(this.area, this.determinant, this.comparator, this.groups,
				this.evidence);
	}

	boolean unverifiedToo() {
		return this.evidence.isEmpty() || this.evidence.contains(Evidence.UNVERIFIED);
	}

	Map<String, Object> parameters() {
		return Map.of("area", this.area, "determinant", this.determinant, "kinds", this.comparator.kinds(), "groups",
				this.groups, "asOf", this.asOf, "evidence", this.evidence.stream().map(Enum::name).toList());
	}

	Map<String, Object> acting() {
		return Map.of("area", this.area, "asOf", this.asOf, "evidence",
				this.evidence.stream().map(Enum::name).toList());
	}

}
