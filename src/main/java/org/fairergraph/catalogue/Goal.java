package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A promise with a horizon, so that it can be asked whether it was kept.
 *
 * @param id the public id, {@code goal:slug}
 * @param title what is promised, in short
 * @param summary what is promised, in our words
 * @param horizon how far away it is
 * @param due by when, as precise as the source
 * @param dueInSource by when, in the words of the source
 * @param met when a source says it was met
 * @param target the value to reach
 * @param targetText the value to reach, in words
 * @param comparator how a value is held against the target
 * @param unit the unit of the target
 * @param report the report that holds it
 * @param placeInSource for which place, in the words of the source
 * @param origin how it came about
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Goal")
public record Goal(@Id String id, String title, @Nullable String summary, @Nullable Horizon horizon,
		@Nullable String due, @Nullable String dueInSource, @Nullable String met, @Nullable Double target,
		@Nullable String targetText, @Nullable Comparator comparator, @Nullable String unit, @Nullable String report,
		@Nullable String placeInSource, @Nullable String origin, List<String> formerIds, Evidence evidence,
		List<WeakerProperty> weaker, @Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Goal {
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the goal
	 */
	public static Goal of(MapAccessor properties) {
		return Properties.read(Goal.class, properties);
	}

	@Override
	public Goal confirmed() {
		return Properties.confirmed(this);
	}

}
