package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Update;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.OwnershipRole;
import org.fairergraph.reading.Path;
import org.fairergraph.reading.Progress;
import org.fairergraph.reading.Reach;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * That a partner owns an action, in a role, with the paths that explain why it is in the
 * answer.
 *
 * @param id the public id of the relationship
 * @param role the role
 * @param since when it began, where a source says so; otherwise the start of the action
 * counts
 * @param until when it ends, where a source says so; otherwise the end of the action
 * counts
 * @param reach how the place of the action lies to the area asked for
 * @param progress where the ownership stands on the date
 * @param evidence the weaker of the action's and the ownership's; unverified also where
 * the place or every path is
 * @param action the action, with its status on the date
 * @param report the report that gives the status, where there is one
 * @param places where the action takes place, where that is selected
 * @param paths why it is in the answer, one path for each way to the determinant
 */
record Ownership(String id, OwnershipRole role, @Nullable String since, @Nullable String until, Reach reach,
		Progress progress, Evidence evidence, Action action, @Nullable Update report, List<Area> places,
		List<Path> paths) {

	static Ownership of(Value row, boolean unverifiedToo) {
		Action action = Action.of(row.get("action"));
		return new Ownership(row.get("id").asString(), OwnershipRole.valueOf(row.get("role").asString()),
				text(row, "since"), text(row, "until"), Reach.valueOf(row.get("reach").asString()),
				Progress.valueOf(row.get("progress").asString()), Evidence.valueOf(row.get("evidence").asString()),
				unverifiedToo ? action : action.confirmed(), report(row.get("report")),
				row.get("places").asList((place) -> place(place, unverifiedToo), List.of()),
				row.get("paths").asList(Path::of));
	}

	/**
	 * The date of the report.
	 * @return the date; nothing where the status has no date
	 */
	public @Nullable String reported() {
		return (this.report != null) ? this.report.date() : null;
	}

	private static @Nullable Update report(Value row) {
		return row.isNull() ? null : Update.of(row);
	}

	private static Area place(Value row, boolean unverifiedToo) {
		Area place = Area.of(row);
		return unverifiedToo ? place : place.confirmed();
	}

	private static @Nullable String text(Value row, String key) {
		Value value = row.get(key);
		return value.isNull() ? null : value.asString();
	}

}
