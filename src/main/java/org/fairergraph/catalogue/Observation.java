package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One value of an indicator for an area, a period and a group.
 *
 * @param id the public id, {@code observation:slug}
 * @param period the period
 * @param periodInSource the period, in the words of the source
 * @param start the first day of the period
 * @param end the last day of the period
 * @param group the group of people, or nothing for everybody
 * @param value the value
 * @param lower the lower limit of its confidence interval
 * @param upper the upper limit of its confidence interval
 * @param unit the unit of the value
 * @param comparable whether it may be held against other periods
 * @param notComparable why it may not
 * @param source the id of its source
 * @param locator where in the source
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Observation")
public record Observation(@Id String id, String period, @Nullable String periodInSource, @Nullable String start,
		@Nullable String end, @Nullable String group, @Nullable Double value, @Nullable Double lower,
		@Nullable Double upper, @Nullable String unit, boolean comparable, @Nullable NotComparable notComparable,
		String source, @Nullable String locator, List<String> formerIds, Evidence evidence, List<WeakerProperty> weaker,
		@Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Observation {
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the observation
	 */
	public static Observation of(MapAccessor properties) {
		return Properties.read(Observation.class, properties);
	}

	@Override
	public Observation confirmed() {
		return Properties.confirmed(this);
	}

	Citation citation() {
		return new Citation(Properties.filled((this.locator != null) ? this.locator : ""), this.source);
	}

}
