package org.fairergraph.gaps;

import org.neo4j.driver.Record;

/**
 * The actions that stand beside a gap.
 *
 * @param here the actions in the area itself, of any progress
 * @param live the live ones among them
 * @param within the live ones in a part of the area
 * @param wider the live ones in a wider area that contains it
 * @param covered whether a wider one covers the gap
 * @param beside for a recommendation, the live actions here on what it addresses;
 * otherwise zero
 */
record GapCounts(int here, int live, int within, int wider, boolean covered, int beside) {

	static GapCounts of(Record row) {
		return new GapCounts(row.get("here").asInt(), row.get("live").asInt(), row.get("within").asInt(),
				row.get("wider").asInt(), row.get("covered").asBoolean(),
				row.containsKey("beside") ? row.get("beside").asInt() : 0);
	}

}
