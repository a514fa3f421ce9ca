package org.fairergraph.watch;

import java.util.List;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.Progress;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An action that contributes to a goal.
 *
 * @param id the public id of the relationship that says so
 * @param evidence how that is known
 * @param progress where the action stands on the date
 * @param action the action, with its status on the date
 * @param reported the date of the report that gives the status
 * @param leads who leads it on the date, by name
 */
record GoalAction(String id, Evidence evidence, Progress progress, Action action, @Nullable String reported,
		List<Organisation> leads) {

	static GoalAction of(Value row, boolean unverifiedToo) {
		Action action = Action.of(row.get("action"));
		return new GoalAction(row.get("id").asString(), Evidence.valueOf(row.get("evidence").asString()),
				Progress.valueOf(row.get("progress").asString()), unverifiedToo ? action : action.confirmed(),
				row.get("reported").isNull() ? null : row.get("reported").asString(),
				row.get("leads").asList((lead) -> Organisation.of(lead).confirmed()));
	}

}
