package org.fairergraph.gaps;

import java.util.List;

import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.OwnershipRole;
import org.neo4j.driver.Value;

/**
 * A partner that stands behind a gap: the owner of an action, or who promised a goal.
 *
 * @param id the public id of the ownership
 * @param role the role
 * @param evidence how the ownership is known
 * @param closed whether the partner has closed by the date
 * @param partner the partner
 * @param successors the organisations that succeeded it
 */
record GapOwner(String id, OwnershipRole role, Evidence evidence, boolean closed, Organisation partner,
		List<Organisation> successors) {

	static GapOwner of(Value row) {
		return new GapOwner(row.get("id").asString(), OwnershipRole.valueOf(row.get("role").asString()),
				Evidence.valueOf(row.get("evidence").asString()), row.get("closed").asBoolean(),
				Organisation.of(row.get("partner")).confirmed(),
				row.get("successors").asList((next) -> Organisation.of(next).confirmed()));
	}

	boolean leads() {
		return this.role == OwnershipRole.LEAD;
	}

}
