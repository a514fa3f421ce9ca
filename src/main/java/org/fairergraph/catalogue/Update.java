package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A dated report on an action; an earlier status is never overwritten.
 *
 * @param id the public id, {@code update:slug}
 * @param date the date of the report
 * @param status how the action stood then
 * @param note what was reported
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Update")
public record Update(@Id String id, String date, ActionStatus status, @Nullable String note, List<String> formerIds,
		Evidence evidence, List<WeakerProperty> weaker, @Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Update {
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the update
	 */
	public static Update of(MapAccessor properties) {
		return Properties.read(Update.class, properties);
	}

	@Override
	public Update confirmed() {
		return Properties.confirmed(this);
	}

}
