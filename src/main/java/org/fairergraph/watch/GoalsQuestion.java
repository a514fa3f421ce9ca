package org.fairergraph.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Horizon;
import org.fairergraph.graph.Evidence;

/**
 * What was promised by when, and was it met, on a date?
 *
 * @param area the id of the area; empty for all
 * @param determinant the id of the determinant; empty for all
 * @param horizons how far away the goals are; none for all
 * @param statuses where the goals stand; none for all
 * @param asOf the day the question is asked for
 * @param evidence how the goals are known
 */
record GoalsQuestion(String area, String determinant, List<Horizon> horizons, List<GoalStatus> statuses, LocalDate asOf,
		List<Evidence> evidence) {

	String scope() {
		return "goals %s %s %s %s %s ".formatted(this.area, this.determinant, this.horizons, this.statuses,
				this.evidence);
	}

	boolean unverifiedToo() {
		return this.evidence.isEmpty() || this.evidence.contains(Evidence.UNVERIFIED);
	}

	Map<String, Object> parameters() {
		return Map.of("area", this.area, "determinant", this.determinant, "horizon", names(this.horizons), "status",
				names(this.statuses), "asOf", this.asOf, "evidence", names(this.evidence));
	}

	private static List<String> names(List<? extends Enum<?>> words) {
		return words.stream().map(Enum::name).toList();
	}

}
