package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One of the Marmot principles, under which a place orders its work.
 *
 * @param id the public id, {@code principle:slug}
 * @param number its number among the principles
 * @param name what it asks for
 * @param inPolicyObjectives2010 whether it was among the six of 2010
 * @param themes what it covers
 * @param themesBasis where the themes come from
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Principle")
public record Principle(@Id String id, int number, String name, @Nullable Boolean inPolicyObjectives2010,
		List<String> themes, @Nullable String themesBasis, List<String> formerIds, Evidence evidence,
		List<WeakerProperty> weaker, @Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Principle {
		themes = Properties.list(themes);
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the principle
	 */
	public static Principle of(MapAccessor properties) {
		return Properties.read(Principle.class, properties);
	}

	@Override
	public Principle confirmed() {
		return Properties.confirmed(this);
	}

}
