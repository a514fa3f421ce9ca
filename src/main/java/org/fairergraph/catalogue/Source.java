package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A publication on which facts rest.
 *
 * @param id the public id, {@code source:slug}
 * @param title what it is called
 * @param publisher who published it
 * @param published when it was published
 * @param url where it can be read
 * @param licence under which licence
 * @param access how it was read
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Source")
public record Source(@Id String id, String title, String publisher, @Nullable String published, @Nullable String url,
		@Nullable String licence, @Nullable String access, List<String> formerIds, Evidence evidence,
		List<WeakerProperty> weaker, @Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Source {
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the source
	 */
	public static Source of(MapAccessor properties) {
		return Properties.read(Source.class, properties);
	}

	@Override
	public Source confirmed() {
		return Properties.confirmed(this);
	}

}
