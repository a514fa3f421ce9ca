package org.fairergraph.collaboration;

import java.util.List;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Sector;
import org.fairergraph.catalogue.Update;
import org.fairergraph.graph.Words;
import org.fairergraph.reading.Reach;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An action that joins sectors.
 *
 * @param action the action, with its status on the date
 * @param reach how its place lies to the area
 * @param report the report that gives the status, where there is one
 * @param sectors the sectors of its partners
 * @param owners its partners, leads first, then by name
 */
record JointAction(Action action, Reach reach, @Nullable Update report, List<Sector> sectors, List<Owner> owners) {

	static JointAction of(Record row) {
		Value report = row.get("report");
		return new JointAction(Action.of(row.get("action")).confirmed(), Reach.values()[row.get("reach").asInt()],
				report.isNull() ? null : Update.of(report),
				row.get("sectors").asList((sector) -> Sector.valueOf(sector.asString())),
				row.get("owners").asList(Owner::of));
	}

	/**
	 * What the answer is sorted by.
	 * @return a key that no two have in common
	 */
	String key() {
		return Words.rank(this.sectors.size(), true) + this.reach.ordinal()
				+ Words.sortKey(this.action.title(), this.action.id());
	}

}
