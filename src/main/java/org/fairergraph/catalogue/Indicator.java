package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What is measured, so that a place can see where it does badly.
 *
 * @param id the public id, {@code indicator:slug}
 * @param name what is measured
 * @param domains the fields it belongs to
 * @param unit the unit of its values
 * @param polarity whether high or low is good
 * @param beacon whether it is one of the place's beacon indicators
 * @param frequency how often it is published
 * @param geographicalLevel for which kinds of area
 * @param disaggregation by what it is broken down
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Indicator")
public record Indicator(@Id String id, String name, List<String> domains, @Nullable String unit,
		@Nullable Polarity polarity, @Nullable Boolean beacon, @Nullable String frequency,
		@Nullable String geographicalLevel, @Nullable String disaggregation, List<String> formerIds, Evidence evidence,
		List<WeakerProperty> weaker, @Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Indicator {
		domains = Properties.list(domains);
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the indicator
	 */
	public static Indicator of(MapAccessor properties) {
		return Properties.read(Indicator.class, properties);
	}

	@Override
	public Indicator confirmed() {
		return Properties.confirmed(this);
	}

}
