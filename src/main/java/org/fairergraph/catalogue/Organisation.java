package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A partner that can own actions; partnerships, boards and schemes are organisations too.
 *
 * @param id the public id, {@code organisation:slug}
 * @param name what it is called
 * @param aliases other names of it
 * @param sector the sector it belongs to
 * @param kind what kind of body
 * @param collective whether it is a partnership, board or scheme
 * @param identifiers its identifiers in registers
 * @param website its address on the web
 * @param opened since when it exists
 * @param closed when it ended
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Organisation")
public record Organisation(@Id String id, String name, List<String> aliases, Sector sector, @Nullable String kind,
		@Nullable Boolean collective, List<String> identifiers, @Nullable String website, @Nullable String opened,
		@Nullable String closed, List<String> formerIds, Evidence evidence, List<WeakerProperty> weaker,
		@Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Organisation {
		aliases = Properties.list(aliases);
		identifiers = Properties.list(identifiers);
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the organisation
	 */
	public static Organisation of(MapAccessor properties) {
		return Properties.read(Organisation.class, properties);
	}

	@Override
	public Organisation confirmed() {
		return Properties.confirmed(this);
	}

}
