package org.fairergraph.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who leads, each partner once, where it leads nearest.
 *
 * @param led what is led, in the order of the API
 */
record Leaders(List<Answer.Owned> led) {

	static Leaders of(List<Answer.Owned> owned) {
		return new Leaders(owned.stream().filter(Answer.Owned::leads).toList());
	}

	/**
	 * Those who lead nearest at a reach.
	 * @param reach the reach
	 * @return what each of them leads, at any reach, by its id
	 */
	Map<String, List<Answer.Owned>> at(Reach reach) {
		Map<Reach, Map<String, List<Answer.Owned>>> all = new EnumMap<>(Reach.class);
		byPartner().forEach((partner, owned) -> all.computeIfAbsent(nearest(owned), (near) -> new LinkedHashMap<>())
			.put(partner, owned));
		return all.getOrDefault(reach, Map.of());
	}

	private Map<String, List<Answer.Owned>> byPartner() {
		return this.led.stream()
			.collect(Collectors.groupingBy((owned) -> owned.partner().node().id(), LinkedHashMap::new,
					Collectors.toList()));
	}

	private static Reach nearest(List<Answer.Owned> owned) {
		return owned.stream().map((one) -> one.owns().reach()).min(Comparator.naturalOrder()).orElseThrow();
	}

	boolean none() {
		return this.led.isEmpty();
	}

	Stream<Sector> sectors() {
		return this.led.stream().map(Answer.Owned::sector);
	}

	Stream<Sector> sectors(Reach reach) {
		return this.led.stream().filter((owned) -> owned.owns().reach() == reach).map(Answer.Owned::sector);
	}

}
