package org.fairergraph.watch;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Observation;
import org.neo4j.driver.Value;

/**
 * What stands beside a value: the value of a wider area.
 *
 * @param area the wider area
 * @param observation its value: of the same period and unit where there is one, its
 * latest otherwise
 * @param like whether the period and the unit are the same, so that the two compare
 */
record Compared(Area area, Observation observation, boolean like) {

	static Compared of(Value row, boolean unverifiedToo) {
		Area area = Area.of(row.get("area"));
		Observation observation = Observation.of(row.get("value"));
		return new Compared(unverifiedToo ? area : area.confirmed(),
				unverifiedToo ? observation : observation.confirmed(), row.get("like").asBoolean());
	}

}
