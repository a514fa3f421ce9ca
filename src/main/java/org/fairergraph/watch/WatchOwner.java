package org.fairergraph.watch;

import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.OwnershipRole;
import org.neo4j.driver.Value;

/**
 * A partner that owns an action, in a role.
 *
 * @param id the public id of the ownership
 * @param role the role
 * @param evidence how the ownership is known
 * @param partner the partner
 */
record WatchOwner(String id, OwnershipRole role, Evidence evidence, Organisation partner) {

	static WatchOwner of(Value row, boolean unverifiedToo) {
		Organisation partner = Organisation.of(row.get("partner"));
		return new WatchOwner(row.get("id").asString(), OwnershipRole.valueOf(row.get("role").asString()),
				Evidence.valueOf(row.get("evidence").asString()), unverifiedToo ? partner : partner.confirmed());
	}

}
