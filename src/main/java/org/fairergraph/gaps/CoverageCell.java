package org.fairergraph.gaps;

import java.util.List;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Sector;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.reading.OwnershipRole;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * How much is done about one thing in one area.
 *
 * @param area the area
 * @param subject the determinant, principle or recommendation
 * @param partnerCount the partners that own an action in the area or a part of it
 * @param actionCount the actions in the area or a part of it
 * @param widerPartnerCount the partners that own an action in a wider area
 * @param widerActionCount the actions in a wider area that contains it
 * @param bySector the counts of the area by sector, zeros included
 * @param byRole the actions of the area by the roles in which they are owned, zeros
 * included
 */
record CoverageCell(Area area, Thing subject, int partnerCount, int actionCount, int widerPartnerCount,
		int widerActionCount, List<CellSector> bySector, List<CellRole> byRole) {

	static CoverageCell of(Record row, CoverageSubject by) {
		Value cell = row.get("cell");
		return new CoverageCell(Area.of(row.get("area")).confirmed(), by.of(row), cell.get("partnerCount").asInt(),
				cell.get("actionCount").asInt(), cell.get("widerPartnerCount").asInt(),
				cell.get("widerActionCount").asInt(), cell.get("bySector").asList(CellSector::of),
				cell.get("byRole").asList(CellRole::of));
	}

	/**
	 * How much one sector stands behind in a cell.
	 *
	 * @param sector the sector
	 * @param partnerCount its partners
	 * @param actionCount the actions that any of them owns
	 * @param leadCount its partners that lead at least one
	 */
	record CellSector(Sector sector, int partnerCount, int actionCount, int leadCount) {

		static CellSector of(Value row) {
			return new CellSector(Sector.valueOf(row.get("sector").asString()), row.get("partnerCount").asInt(),
					row.get("actionCount").asInt(), row.get("leadCount").asInt());
		}

	}

	/**
	 * How many actions of a cell are owned in one role.
	 *
	 * @param role the role
	 * @param actionCount the actions
	 */
	record CellRole(OwnershipRole role, int actionCount) {

		static CellRole of(Value row) {
			return new CellRole(OwnershipRole.valueOf(row.get("role").asString()), row.get("actionCount").asInt());
		}

	}

}
