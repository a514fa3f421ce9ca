package org.fairergraph.accountability;

import java.util.List;
import java.util.Objects;

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
 * @param works whether the partner is recorded as working in the area, where that is
 * selected
 * @param node the partner
 * @param owned what it owns, in order
 */
record PartnerEdge(String cursor, @Nullable WorksHere works, Organisation node, OwnedActions owned) {

	static PartnerEdge of(Record row, String scope, boolean unverifiedToo) {
		Organisation partner = Organisation.of(row.get("partner"));
		List<Ownership> ownerships = row.get("ownerships").asList((Value owned) -> Ownership.of(owned, unverifiedToo));
		return new PartnerEdge(Cursor.of(scope, row.get("key").asString()), works(row.get("worksHere")),
				unverifiedToo ? partner : partner.confirmed(), new OwnedActions(scope + partner.id(), ownerships));
	}

	/**
	 * Whether the partner is recorded as working in the area.
	 * @return what is recorded; asked for only where it was selected
	 */
	public WorksHere worksHere() {
		return Objects.requireNonNull(this.works, "What was not selected was not looked up");
	}

	private static @Nullable WorksHere works(Value told) {
		return told.isNull() ? null : WorksHere.valueOf(told.asString());
	}

}
