package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
		List<Fact> facts = wanted.list();
		return (held.size() != 0) ? between(held, facts, places(facts)) : new Difference(facts, List.of(), List.of());
	}

	// what is wanted and not held is left in the map
	private static Difference between(Facts held, List<Fact> wanted, Map<String, Integer> places) {
		SortedMap<Integer, Change> changed = new TreeMap<>();
		List<Fact> withdrawn = new ArrayList<>();
		held.all().forEach((before) -> {
			Integer place = places.remove(key(before));
			if (place == null) {
				withdrawn.add(before);
			}
			else if (!before.equals(wanted.get(place))) {
				changed.put(place, new Change(before, wanted.get(place)));
			}
		});
		return new Difference(new Derived<>(List.copyOf(places.values()), wanted::get), List.copyOf(changed.values()),
				withdrawn);
	}

	private static Map<String, Integer> places(List<Fact> facts) {
		Map<String, Integer> places = new LinkedHashMap<>();
		int place = 0;
		for (Fact fact : facts) {
			places.putIfAbsent(key(fact), place++);
		}
		return places;
	}

	private static String key(Fact fact) {
		return fact.group() + ' ' + fact.identity();
	}

	/**
	 * The same, but with a release that says that it is not whole.
	 * @return what is written before the release itself
	 */
	Difference unfinished() {
		return new Difference(new Derived<>(this.added, ReleaseFact::unfinished),
				new Derived<>(this.changed,
						(change) -> new Change(change.before(), ReleaseFact.unfinished(change.after()))),
				this.withdrawn);
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
		return new Joined<>(this.added, rewritten());
	}

	/**
	 * The facts to write over what the graph holds.
	 * @return those that change, as the seed says them
	 */
	List<Fact> rewritten() {
		return new Derived<>(this.changed, Change::after);
	}

}
