package org.fairergraph.accountability;

import java.util.List;

import org.neo4j.driver.Record;

/**
 * The numbers of an answer.
 *
 * @param bySector one count a sector, zeros included
 * @param byReach one count a reach, zeros included
 * @param leftOut what the default answer leaves out
 */
record Summary(List<SectorCount> bySector, List<ReachCount> byReach, LeftOut leftOut) {

	static Summary of(Record row) {
		return new Summary(row.get("bySector").asList(SectorCount::of), row.get("byReach").asList(ReachCount::of),
				LeftOut.of(row.get("leftOut")));
	}

}
