package org.fairergraph.accountability;

import org.fairergraph.reading.Reach;
import org.neo4j.driver.Value;

/**
 * How much stands at one reach.
 *
 * @param reach the reach
 * @param partnerCount the partners with an action at this reach; a partner may stand at
 * two
 * @param actionCount the actions at this reach, each once
 */
record ReachCount(Reach reach, int partnerCount, int actionCount) {

	static ReachCount of(Value row) {
		return new ReachCount(Reach.valueOf(row.get("reach").asString()), row.get("partnerCount").asInt(),
				row.get("actionCount").asInt());
	}

}
