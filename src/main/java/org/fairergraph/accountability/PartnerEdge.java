package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.api.Cursor;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.reading.WorksHere;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A partner in an answer.
 *
 * @param cursor where the next page begins
 * @param worksHere whether the partner is recorded as working in the area, where that is
 * selected
 * @param node the partner
 * @param owned what it owns, in order
 */
record PartnerEdge(String cursor, @Nullable WorksHere worksHere, Organisation node, OwnedActions owned) {

	static PartnerEdge of(Record row, String scope, boolean unverifiedToo) {
		Organisation partner = Organisation.of(row.get("partner"));
		List<Ownership> ownerships = row.get("ownerships").asList((Value owned) -> Ownership.of(owned, unverifiedToo));
		return new PartnerEdge(Cursor.of(scope, row.get("key").asString()), works(row.get("worksHere")),
				unverifiedToo ? partner : partner.confirmed(), new OwnedActions(scope + partner.id(), ownerships));
	}

	private static @Nullable WorksHere works(Value told) {
		return told.isNull() ? null : WorksHere.valueOf(told.asString());
	}

}
