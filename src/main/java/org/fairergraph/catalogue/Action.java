package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Something that partners do about a determinant somewhere.
 *
 * @param id the public id, {@code action:slug}
 * @param title what is done, in short
 * @param summary what is done, in our words
 * @param start when it began or begins
 * @param end when it ended or ends
 * @param status how it stands, as last told without a date of its own
 * @param statusInSource how it stands, in the words of the source
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Action")
public record Action(@Id String id, String title, @Nullable String summary, @Nullable String start,
		@Nullable String end, ActionStatus status, @Nullable String statusInSource, List<String> formerIds,
		Evidence evidence, List<WeakerProperty> weaker, @Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Action {
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the action
	 */
	public static Action of(MapAccessor properties) {
		return Properties.read(Action.class, properties);
	}

	@Override
	public Action confirmed() {
		return Properties.confirmed(this);
	}

}
