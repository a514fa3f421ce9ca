package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A social determinant of health, about which partners act.
 *
 * @param id the public id, {@code determinant:slug}
 * @param name what it is called
 * @param synonyms planners' other words for it
 * @param basis why it stands in the list
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Determinant")
public record Determinant(@Id String id, String name, List<String> synonyms, @Nullable String basis,
		List<String> formerIds, Evidence evidence, List<WeakerProperty> weaker,
		@Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Determinant {
		synonyms = Properties.list(synonyms);
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the determinant
	 */
	public static Determinant of(MapAccessor properties) {
		return Properties.read(Determinant.class, properties);
	}

	@Override
	public Determinant confirmed() {
		return Properties.confirmed(this);
	}

}
