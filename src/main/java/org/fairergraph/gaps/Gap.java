package org.fairergraph.gaps;

import java.util.List;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Goal;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.catalogue.Recommendation;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.catalogue.Update;
import org.fairergraph.graph.PartialDate;
import org.fairergraph.graph.Words;
import org.fairergraph.reading.Reach;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Something that has nobody, with the rule that raised it.
 *
 * @param rule the rule
 * @param about the determinant, recommendation, action or goal
 * @param area the area asked for
 * @param counts the actions beside it, where it is a determinant or a recommendation
 * @param applies why it concerns the area, where it is a recommendation or a goal
 * @param reach how its place lies to the area, where it is an action
 * @param report the last report on it, where it is an action and there is one
 * @param owners who owns the action, leads first
 * @param promisers who promised the goal, by name
 */
record Gap(GapRule rule, Thing about, Area area, @Nullable GapCounts counts, @Nullable Applies applies,
		@Nullable Reach reach, @Nullable Update report, List<GapOwner> owners, List<Organisation> promisers) {

	static Gap determinant(Record row, Area area) {
		return new Gap(rule(row), Determinant.of(row.get("determinant")).confirmed(), area, GapCounts.of(row), null,
				null, null, List.of(), List.of());
	}

	static Gap recommendation(Record row, Area area) {
		return new Gap(rule(row), Recommendation.of(row.get("recommendation")).confirmed(), area, GapCounts.of(row),
				applies(row), null, null, List.of(), List.of());
	}

	static Gap action(Record row, Area area) {
		Value report = row.get("report");
		return new Gap(rule(row), Action.of(row.get("action")).confirmed(), area, null, null,
				Reach.valueOf(row.get("reach").asString()), report.isNull() ? null : Update.of(report),
				row.get("owners").asList(GapOwner::of), List.of());
	}

	static Gap goal(Record row, Area area) {
		return new Gap(rule(row), Goal.of(row.get("goal")).confirmed(), area, null, applies(row), null, null, List.of(),
				row.get("promisers").asList((partner) -> Organisation.of(partner).confirmed()));
	}

	private static GapRule rule(Record row) {
		return GapRule.valueOf(row.get("rule").asString());
	}

	private static Applies applies(Record row) {
		return Applies.valueOf(row.get("applies").asString());
	}

	/**
	 * The gap in words.
	 * @return one or more sentences
	 */
	public String sentence() {
		return GapSentence.of(this, this.area);
	}

	/**
	 * What the answer is sorted by.
	 * @return a key that no two have in common
	 */
	String key() {
		if (this.about instanceof Determinant determinant) {
			return "0" + Words.sortKey(determinant.name(), determinant.id());
		}
		if (this.about instanceof Recommendation recommendation) {
			return "1" + Words.sortKey(recommendation.title(), recommendation.id());
		}
		if (this.about instanceof Action action) {
			return "2" + this.rule + Words.rank((this.reach != null) ? this.reach.ordinal() : 0, false)
					+ Words.sortKey(action.title(), action.id());
		}
		Goal goal = (Goal) this.about;
		return "3" + ((goal.due() != null) ? new PartialDate(goal.due()).last() : "")
				+ Words.sortKey(goal.title(), goal.id());
	}

}
