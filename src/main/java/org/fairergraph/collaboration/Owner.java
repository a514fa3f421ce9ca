package org.fairergraph.collaboration;

import java.util.List;

import org.fairergraph.catalogue.Citation;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.OwnershipRole;
import org.neo4j.driver.Value;

/**
 * A partner of an action, with its role.
 *
 * @param id the public id of the ownership
 * @param role the role
 * @param evidence how the ownership is known
 * @param partner the partner
 * @param citations the sources of the ownership, the strongest first
 */
record Owner(String id, OwnershipRole role, Evidence evidence, Organisation partner, List<Citation> citations) {

	static Owner of(Value row) {
		return new Owner(row.get("id").asString(), OwnershipRole.valueOf(row.get("role").asString()),
				Evidence.valueOf(row.get("evidence").asString()), Organisation.of(row.get("partner")).confirmed(),
				Citation.of(texts(row.get("sources")), texts(row.get("locators"))));
	}

	private static List<String> texts(Value list) {
		return list.isNull() ? List.of() : list.asList(Value::asString);
	}

}
