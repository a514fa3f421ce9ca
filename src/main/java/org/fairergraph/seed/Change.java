package org.fairergraph.seed;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact that stays the same one and says something else.
 *
 * @param before the fact as the graph holds it
 * @param after the fact as the seed says it
 */
record Change(Fact before, Fact after) {

	/**
	 * The properties that change.
	 * @return their keys, in the order of the alphabet
	 */
	SortedSet<String> keys() {
		return Stream.concat(this.before.properties().keySet().stream(), this.after.properties().keySet().stream())
			.filter((key) -> !Objects.equals(this.before.properties().get(key), this.after.properties().get(key)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
