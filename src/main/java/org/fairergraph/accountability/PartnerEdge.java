package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.api.Cursor;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.reading.WorksHere;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A partner in an answer.
 *
 * @param cursor where the next page begins
 * @param worksHere whether the partner is recorded as working in the area
 * @param node the partner
 * @param owned what it owns, in order
 */
record PartnerEdge(String cursor, WorksHere worksHere, Organisation node, OwnedActions owned) {

	static PartnerEdge of(Record row, String scope, boolean unverifiedToo) {
		Organisation partner = Organisation.of(row.get("partner"));
		List<Ownership> ownerships = row.get("ownerships").asList((Value owned) -> Ownership.of(owned, unverifiedToo));
		return new PartnerEdge(Cursor.of(scope, row.get("key").asString()),
				WorksHere.valueOf(row.get("worksHere").asString()), unverifiedToo ? partner : partner.confirmed(),
				new OwnedActions(scope + partner.id(), ownerships));
	}

}
