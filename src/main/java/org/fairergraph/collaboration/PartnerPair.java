package org.fairergraph.collaboration;

import java.util.List;

import org.fairergraph.catalogue.Action;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.Words;
import org.neo4j.driver.Record;

/**
 * Two partners that work together, with what they share.
 *
 * @param one the one whose name comes first
 * @param other the other one
 * @param actions the live actions that both own, by title
 * @param boards the partnerships of which both are members, by name
 */
record PartnerPair(Organisation one, Organisation other, List<Action> actions, List<Organisation> boards) {

	static PartnerPair of(Record row) {
		return new PartnerPair(Organisation.of(row.get("one")).confirmed(),
				Organisation.of(row.get("other")).confirmed(),
				row.get("actions").asList((action) -> Action.of(action).confirmed()),
				row.get("boards").asList((board) -> Organisation.of(board).confirmed()));
	}

	/**
	 * What the answer is sorted by.
	 * @return a key that no two have in common
	 */
	String key() {
		return Words.rank(this.actions.size(), true) + Words.sortKey(this.one.name(), this.one.id()) + "\t"
				+ Words.sortKey(this.other.name(), this.other.id());
	}

}
