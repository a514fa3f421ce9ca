package org.fairergraph.accountability;

import org.neo4j.driver.Value;

/**
 * What the default answer leaves out, in actions, each counted once.
 *
 * @param finished the actions that have finished or whose end has passed
 * @param notBegun the actions whose start is still to come
 * @param unverified the actions that nobody has checked yet and that have not finished
 */
record LeftOut(int finished, int notBegun, int unverified) {

	static LeftOut of(Value row) {
		return new LeftOut(row.get("finished").asInt(), row.get("notBegun").asInt(), row.get("unverified").asInt());
	}

}
