package org.fairergraph.collaboration;

import java.util.List;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Update;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Another area of the same kind, with what is done there.
 *
 * @param area the area
 * @param value its value of what is compared; nothing where none is on record
 * @param difference how far that is from the value of the area asked for
 * @param actions the live actions there, by title
 */
record LearningPlace(Area area, @Nullable Double value, @Nullable Double difference, List<LearningAction> actions) {

	static LearningPlace of(Record row) {
		return new LearningPlace(Area.of(row.get("area")).confirmed(), number(row.get("value")),
				number(row.get("difference")), row.get("actions").asList(LearningAction::of));
	}

	static @Nullable Double number(Value value) {
		return value.isNull() ? null : value.asNumber().doubleValue();
	}

	/**
	 * An action elsewhere.
	 *
	 * @param action the action, with its status on the date
	 * @param report the report that gives the status, where there is one
	 * @param owners its partners, leads first, then by name
	 */
	record LearningAction(Action action, @Nullable Update report, List<Owner> owners) {

		static LearningAction of(Value row) {
			Value report = row.get("report");
			return new LearningAction(Action.of(row.get("action")).confirmed(),
					report.isNull() ? null : Update.of(report), row.get("owners").asList(Owner::of));
		}

	}

}
