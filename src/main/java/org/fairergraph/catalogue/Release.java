package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The seed that the graph holds, so that an answer can say what it was drawn from.
 *
 * @param id the public id, {@code release:slug}
 * @param version its version
 * @param published the day it was published
 * @param digest the fingerprint of its files
 * @param model the model of the graph it was made for
 * @param place the place it is about
 * @param licenceNames the names of its licences
 * @param licenceUrls where they can be read, in the same order
 * @param attributions whom to name, in the same order
 * @param formerIds ids by which it was known before
 * @param evidence how it is known
 * @param weaker properties that are known less well than the rest
 * @param notes our editors' notes
 */
@Node("Release")
public record Release(@Id String id, String version, String published, String digest, int model, String place,
		List<String> licenceNames, List<String> licenceUrls, List<String> attributions, List<String> formerIds,
		Evidence evidence, List<WeakerProperty> weaker, @Nullable String notes) implements Thing {

	/**
	 * Takes lists that are absent as empty.
	 */
	public Release {
		licenceNames = Properties.list(licenceNames);
		licenceUrls = Properties.list(licenceUrls);
		attributions = Properties.list(attributions);
		formerIds = Properties.list(formerIds);
		weaker = Properties.list(weaker);
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param properties the properties of the node
	 * @return the release
	 */
	public static Release of(MapAccessor properties) {
		return Properties.read(Release.class, properties);
	}

	@Override
	public Release confirmed() {
		return Properties.confirmed(this);
	}

	/**
	 * The licences under which the release may be used, each with whom to name.
	 * @return the licences, in the order of the seed
	 */
	public List<Licence> licences() {
		return Licence.of(this.licenceNames, this.licenceUrls, this.attributions);
	}

}
