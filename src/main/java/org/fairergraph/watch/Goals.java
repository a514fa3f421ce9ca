package org.fairergraph.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * The answer to what was promised by when.
 *
 * @param question what was asked
 * @param area the area asked for, if one was
 * @param determinant the determinant asked for, if one was
 * @param rows the goals, by the day they are due, then by title
 */
record Goals(GoalsQuestion question, @Nullable Area area, @Nullable Determinant determinant, List<GoalRow> rows) {

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.question.asOf();
	}

	List<GoalStatusCount> byStatus() {
		return Stream.of(GoalStatus.values())
			.map((status) -> new GoalStatusCount(status, count((row) -> row.status() == status)))
			.toList();
	}

	List<GoalHorizonCount> byHorizon() {
		return Stream.of(Horizon.values())
			.map((horizon) -> new GoalHorizonCount(horizon, count((row) -> row.goal().horizon() == horizon)))
			.toList();
	}

	int withoutHorizon() {
		return count((row) -> row.goal().horizon() == null);
	}

	private int count(Predicate<GoalRow> which) {
		return Math.toIntExact(this.rows.stream().filter(which).count());
	}

	/**
	 * How many goals have one status.
	 *
	 * @param status the status
	 * @param goalCount the goals
	 */
	record GoalStatusCount(GoalStatus status, int goalCount) {

	}

	/**
	 * How many goals have one horizon.
	 *
	 * @param horizon the horizon
	 * @param goalCount the goals
	 */
	record GoalHorizonCount(Horizon horizon, int goalCount) {

	}

}
