package org.fairergraph.watch;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Indicator;
import org.fairergraph.catalogue.Observation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What a goal is measured by, in one of the areas that it applies to.
 *
 * @param id the public id of the relationship that says so
 * @param indicator the indicator
 * @param area the area; nothing where no source names one
 * @param latest the latest value for everybody there; nothing where we hold none
 * @param reached whether the value reaches the target; nothing where that cannot be told
 */
record GoalMeasure(String id, Indicator indicator, @Nullable Area area, @Nullable Observation latest,
		@Nullable Boolean reached) {

	static GoalMeasure of(Value row, boolean unverifiedToo) {
		Indicator indicator = Indicator.of(row.get("indicator"));
		return new GoalMeasure(row.get("id").asString(), unverifiedToo ? indicator : indicator.confirmed(),
				row.get("area").isNull() ? null : Area.of(row.get("area")).confirmed(),
				row.get("latest").isNull() ? null : observation(row.get("latest"), unverifiedToo),
				row.get("reached").isNull() ? null : row.get("reached").asBoolean());
	}

	private static Observation observation(Value row, boolean unverifiedToo) {
		Observation observation = Observation.of(row);
		return unverifiedToo ? observation : observation.confirmed();
	}

}
