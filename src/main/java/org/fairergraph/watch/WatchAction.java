package org.fairergraph.watch;

import java.util.List;
import java.util.Set;

import org.fairergraph.catalogue.Action;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Words;
import org.fairergraph.reading.Reach;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A live action on what an indicator measures.
 *
 * @param reach how its place lies to the area
 * @param evidence how the action is known; unverified also where its place is
 * @param action the action, with its status on the date
 * @param reported the date of the report that gives the status
 * @param owners who owns it on the date, leads first
 * @param on the ids of the determinants that it is on, the broader ones too
 */
record WatchAction(Reach reach, Evidence evidence, Action action, @Nullable String reported, List<WatchOwner> owners,
		Set<String> on) {

	static WatchAction of(Record row, boolean unverifiedToo) {
		Action action = Action.of(row.get("action"));
		return new WatchAction(Reach.valueOf(row.get("reach").asString()),
				Evidence.valueOf(row.get("evidence").asString()), unverifiedToo ? action : action.confirmed(),
				row.get("reported").isNull() ? null : row.get("reported").asString(),
				row.get("owners").asList((owner) -> WatchOwner.of(owner, unverifiedToo)),
				Set.copyOf(row.get("on").asList(Value::asString)));
	}

	/**
	 * What the actions of a row are sorted by.
	 * @return a key that no two have in common
	 */
	String key() {
		return this.reach.ordinal() + Words.sortKey(this.action.title(), this.action.id());
	}

	boolean wider() {
		return this.reach == Reach.WIDER;
	}

}
