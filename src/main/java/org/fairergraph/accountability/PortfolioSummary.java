package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.catalogue.ActionStatus;
import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.reading.OwnershipRole;
import org.neo4j.driver.Record;

/**
 * What a partner owns, in numbers of live actions that are not unverified.
 *
 * @param partner the partner
 * @param total all its ownerships that the filters let through
 * @param byRole one count a role, zeros included
 * @param byStatus one count a status, zeros included
 * @param byArea one count an area in which there is an action, by name
 * @param byDeterminant one count a determinant on which there is an action, by name
 * @param leftOut what the default answer leaves out
 */
record PortfolioSummary(Organisation partner, int total, List<RoleCount> byRole, List<StatusCount> byStatus,
		List<AreaCount> byArea, List<DeterminantCount> byDeterminant, LeftOut leftOut) {

	static PortfolioSummary of(Record row, boolean unverifiedToo) {
		Organisation partner = Organisation.of(row.get("partner"));
		return new PortfolioSummary(unverifiedToo ? partner : partner.confirmed(), row.get("total").asInt(),
				row.get("byRole")
					.asList((count) -> new RoleCount(OwnershipRole.valueOf(count.get("role").asString()),
							count.get("actionCount").asInt())),
				row.get("byStatus")
					.asList((count) -> new StatusCount(ActionStatus.valueOf(count.get("status").asString()),
							count.get("actionCount").asInt())),
				row.get("byArea")
					.asList((count) -> new AreaCount(Area.of(count.get("area")).confirmed(),
							count.get("actionCount").asInt())),
				row.get("byDeterminant")
					.asList((count) -> new DeterminantCount(Determinant.of(count.get("determinant")).confirmed(),
							count.get("actionCount").asInt())),
				LeftOut.of(row.get("leftOut")));
	}

	/**
	 * How many actions are owned in one role.
	 *
	 * @param role the role
	 * @param actionCount the actions, each once
	 */
	record RoleCount(OwnershipRole role, int actionCount) {

	}

	/**
	 * How many actions have one status.
	 *
	 * @param status the status
	 * @param actionCount the actions, each once
	 */
	record StatusCount(ActionStatus status, int actionCount) {

	}

	/**
	 * How many actions take place in one area.
	 *
	 * @param area the area
	 * @param actionCount the actions, each once
	 */
	record AreaCount(Area area, int actionCount) {

	}

	/**
	 * How many actions are on one determinant.
	 *
	 * @param determinant the determinant
	 * @param actionCount the actions, each once
	 */
	record DeterminantCount(Determinant determinant, int actionCount) {

	}

}
