package org.fairergraph.seed;

import java.time.Duration;
import java.util.Map;

/**
 * Tells that the graph holds a seed and may be asked: at every start, whether or not
 * anything had to be written.
 *
 * @param place the name of the place
 * @param version the version of the data
 * @param published the day on which this version was published
 * @param nodes how many nodes there are of each label
 * @param relationships how many relationships there are of each type
 * @param changes what the load changed
 * @param took how long it took
 */
public record SeedLoaded(String place, String version, String published, Map<String, Long> nodes,
		Map<String, Long> relationships, Changes changes, Duration took) {

}
