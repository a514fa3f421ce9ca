package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A place, small or large, in which actions happen.
 *
 * @param id the public id, {@code area:slug}
 * @param name what it is called
 * @param kind what kind of place
 * @param kindInSource what kind, in the words of the source
 * @param gssCode its code at the Office for National Statistics
 * @param odsCode its code in the NHS
 * @param registerCode its code in a register of authorities
 * @param codes other codes of the same place
 * @param aliases other names of the same place
 * @param population how many people live there
 * @param populationDate when they were counted
 * @param populationBasis who counted them, and how
 * @param edition the edition of the boundaries
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Area")
public record Area(@Id String id, String name, AreaKind kind, @Nullable String kindInSource, @Nullable String gssCode,
		@Nullable String odsCode, @Nullable String registerCode, List<String> codes, List<String> aliases,
		@Nullable Integer population, @Nullable String populationDate, @Nullable String populationBasis,
		@Nullable String edition, List<String> formerIds, Evidence evidence, List<WeakerProperty> weaker,
		@Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Area {
		codes = Properties.list(codes);
		aliases = Properties.list(aliases);
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the area
	 */
	public static Area of(MapAccessor properties) {
		return Properties.read(Area.class, properties);
	}

	@Override
	public Area confirmed() {
		return Properties.confirmed(this);
	}

}
