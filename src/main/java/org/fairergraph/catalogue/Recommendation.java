package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A published recommendation, which actions may implement.
 *
 * @param id the public id, {@code recommendation:slug}
 * @param title what is recommended, in short
 * @param summary what is recommended, in our words
 * @param number its number in the report
 * @param kind whether it recommends, heads or notes
 * @param addressees to whom it is addressed
 * @param report the report that holds it
 * @param reportYear the year of the report, or the years
 * @param section where it stands in the report
 * @param theme the theme of the report it belongs to
 * @param horizon by when it asks to be done
 * @param confidence how sure our editors are of the wording
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Recommendation")
public record Recommendation(@Id String id, String title, @Nullable String summary, @Nullable String number,
		RecommendationKind kind, List<String> addressees, @Nullable String report, @Nullable String reportYear,
		@Nullable String section, @Nullable String theme, @Nullable Horizon horizon, @Nullable String confidence,
		List<String> formerIds, Evidence evidence, List<WeakerProperty> weaker,
		@Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Recommendation {
		addressees = Properties.list(addressees);
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the recommendation
	 */
	public static Recommendation of(MapAccessor properties) {
		return Properties.read(Recommendation.class, properties);
	}

	@Override
	public Recommendation confirmed() {
		return Properties.confirmed(this);
	}

}
