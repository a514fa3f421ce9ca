package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What parts the graph from a seed.
 *
 * @param added facts that the graph does not hold
 * @param changed facts that it holds otherwise
 * @param withdrawn facts that the seed no longer says
 */
record Difference(List<Fact> added, List<Change> changed, List<Fact> withdrawn) {

	/**
	 * Compares.
	 * @param held what the graph holds
	 * @param wanted what the seed says
	 * @return the difference
	 */
	static Difference between(Facts held, Facts wanted) {
		Map<String, Fact> before = byIdentity(held);
		Map<String, Fact> after = byIdentity(wanted);
		return new Difference(missing(after, before), changed(before, after), missing(before, after));
	}

	private static List<Change> changed(Map<String, Fact> before, Map<String, Fact> after) {
		List<Change> changed = new ArrayList<>();
		after.forEach((identity, wanted) -> {
			Fact held = before.get(identity);
			if (held != null && !held.equals(wanted)) {
				changed.add(new Change(held, wanted));
			}
		});
		return changed;
	}

	private static Map<String, Fact> byIdentity(Facts facts) {
		return facts.all()
			.collect(Collectors.toMap((fact) -> fact.group() + ' ' + fact.identity(), Function.identity(),
					(one, other) -> one, LinkedHashMap::new));
	}

	private static List<Fact> missing(Map<String, Fact> from, Map<String, Fact> in) {
		return from.entrySet()
			.stream()
			.filter((entry) -> !in.containsKey(entry.getKey()))
			.map(Map.Entry::getValue)
			.toList();
	}

	boolean isEmpty() {
		return size() == 0;
	}

	int size() {
		return this.added.size() + this.changed.size() + this.withdrawn.size();
	}

	/**
	 * The facts to write.
	 * @return those that are new, then those that change
	 */
	List<Fact> written() {
		return Stream.concat(this.added.stream(), this.changed.stream().map(Change::after)).toList();
	}

}
