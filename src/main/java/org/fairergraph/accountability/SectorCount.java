package org.fairergraph.accountability;

import org.fairergraph.catalogue.Sector;
import org.neo4j.driver.Value;

/**
 * How much one sector stands behind.
 *
 * @param sector the sector
 * @param partnerCount its partners, each once
 * @param actionCount the actions that any of them owns, each once; an action of two
 * sectors counts in both
 * @param leadCount its partners that lead at least one action
 */
record SectorCount(Sector sector, int partnerCount, int actionCount, int leadCount) {

	static SectorCount of(Value row) {
		return new SectorCount(Sector.valueOf(row.get("sector").asString()), row.get("partnerCount").asInt(),
				row.get("actionCount").asInt(), row.get("leadCount").asInt());
	}

}
