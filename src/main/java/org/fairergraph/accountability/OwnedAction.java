package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Citation;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Update;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.OwnershipRole;
import org.fairergraph.reading.Progress;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An action that a partner owns, whatever was asked about.
 *
 * @param key what portfolios are sorted by
 * @param id the public id of the relationship
 * @param role the role
 * @param since when it began, where a source says so
 * @param until when it ends, where a source says so
 * @param progress where the ownership stands on the date
 * @param evidence the weaker of the action's and the ownership's
 * @param action the action, with its status on the date
 * @param report the report that gives the status, where there is one
 * @param places where the action takes place, by name
 * @param determinants what the action is on, by name
 * @param citations the sources of the ownership, the strongest first
 */
record OwnedAction(String key, String id, OwnershipRole role, @Nullable String since, @Nullable String until,
		Progress progress, Evidence evidence, Action action, @Nullable Update report, List<Area> places,
		List<Determinant> determinants, List<Citation> citations) {

	static OwnedAction of(Record row, boolean unverifiedToo) {
		Value owned = row.get("owned");
		Action action = Action.of(owned.get("action"));
		return new OwnedAction(row.get("key").asString(), owned.get("id").asString(),
				OwnershipRole.valueOf(owned.get("role").asString()), text(owned, "since"), text(owned, "until"),
				Progress.valueOf(owned.get("progress").asString()), Evidence.valueOf(owned.get("evidence").asString()),
				unverifiedToo ? action : action.confirmed(),
				owned.get("report").isNull() ? null : Update.of(owned.get("report")),
				owned.get("places").asList((place) -> Area.of(place).confirmed()),
				owned.get("determinants").asList((topic) -> Determinant.of(topic).confirmed()),
				Citation.of(texts(owned, "sources"), texts(owned, "locators")));
	}

	/**
	 * The date of the report.
	 * @return the date; nothing where the status has no date
	 */
	public @Nullable String reported() {
		return (this.report != null) ? this.report.date() : null;
	}

	private static @Nullable String text(Value row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : value.asString();
	}

	private static List<String> texts(Value row, String key) {
		Value list = row.get(key);
		return list.isNull() ? List.of() : list.asList(Value::asString);
	}

}
