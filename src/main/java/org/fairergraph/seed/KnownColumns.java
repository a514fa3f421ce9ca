package org.fairergraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.Property;

/**
 * The columns that a file may have, worked out once for each file, since every row asks.
 *
 * @param all the keys, then the properties
 * @param byName the same by their name
 * @param lists the names of those that hold lists of things
 */
record KnownColumns(List<Property> all, Map<String, Property> byName, List<String> lists) {

	private static final Map<Subject, KnownColumns> KNOWN = new ConcurrentHashMap<>();

	static KnownColumns of(Subject subject) {
		return KNOWN.computeIfAbsent(subject, KnownColumns::workOut);
	}

	private static KnownColumns workOut(Subject subject) {
		List<Property> all = Stream.concat(subject.keys().stream(), subject.properties().stream()).toList();
		return new KnownColumns(all,
				all.stream().collect(Collectors.toMap(Property::name, Function.identity(), (one, other) -> one)),
				subject.properties().stream().filter(ListRule::applies).map(Property::name).toList());
	}

	Optional<Property> find(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

}
