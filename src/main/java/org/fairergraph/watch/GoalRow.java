package org.fairergraph.watch;

import java.util.List;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Goal;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.PartialDate;
import org.fairergraph.graph.Words;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A goal, where it stands, who promised it and what is done about it.
 *
 * @param goal the goal
 * @param status where it stands on the date
 * @param applies why it concerns the area asked for; nothing where none was
 * @param areas the areas that it applies to, by name
 * @param promisers who promised it, by name
 * @param actions the actions that contribute to it, by title
 * @param measures what it is measured by
 */
record GoalRow(Goal goal, GoalStatus status, @Nullable GoalApplies applies, List<Area> areas,
		List<Organisation> promisers, List<GoalAction> actions, List<GoalMeasure> measures) {

	static GoalRow of(Record row, boolean unverifiedToo) {
		Goal goal = Goal.of(row.get("goal"));
		return new GoalRow(unverifiedToo ? goal : goal.confirmed(), GoalStatus.valueOf(row.get("status").asString()),
				row.get("applies").isNull() ? null : GoalApplies.valueOf(row.get("applies").asString()),
				row.get("areas").asList((area) -> Area.of(area).confirmed()),
				row.get("promisers").asList((partner) -> Organisation.of(partner).confirmed()),
				row.get("actions").asList((action) -> GoalAction.of(action, unverifiedToo)),
				row.get("measures").asList((measure) -> GoalMeasure.of(measure, unverifiedToo)));
	}

	/**
	 * What the answer is sorted by: the last day, those without one last, then the title.
	 * @return a key that no two have in common
	 */
	String key() {
		String day = (this.goal.due() != null) ? new PartialDate(this.goal.due()).last().toString() : "none";
		return day + Words.sortKey(this.goal.title(), this.goal.id());
	}

	/**
	 * All of it in words.
	 * @return some sentences
	 */
	public String sentence() {
		return GoalSentence.of(this);
	}

}
