package org.fairergraph.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.support.Row;
import org.fairergraph.support.SeedReading;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.SeedRows.Link;
import org.jspecify.annotations.Nullable;

/**
 * Tells who works together, who could help and who does it elsewhere, from the rows of a
 * seed, written apart from the Cypher.
 */
final class CollaborationWitness {

	private final SeedRows seed;

	private final SeedReading reading;

	CollaborationWitness(SeedRows seed) {
		this.seed = seed;
		this.reading = new SeedReading(seed);
	}

	List<String> joint(String area, String determinant, LocalDate day) {
		Map<String, Set<String>> sectors = new TreeMap<>();
		counted(area, determinant, day)
			.forEach(
					(owns) -> sectors
						.computeIfAbsent(owns.get("end"),
								(id) -> new TreeSet<>(
										Comparator.comparing(List.of("PUBLIC", "PRIVATE", "THIRD")::indexOf)))
						.add(this.seed.node(owns.get("start")).get("sector")));
		return sectors.entrySet()
			.stream()
			.filter((one) -> one.getValue().size() > 1)
			.sorted(Comparator.comparing((Map.Entry<String, Set<String>> one) -> -one.getValue().size())
				.thenComparing((one) -> reach(one.getKey(), area))
				.thenComparing((one) -> this.reading.sortKey(one.getKey())))
			.map((one) -> "%s %d %s".formatted(one.getKey(), reach(one.getKey(), area), one.getValue()))
			.toList();
	}

	private int reach(String action, String area) {
		return Objects.requireNonNull(this.reading.place(action, area)).reach();
	}

	List<String> pairs(String area, String determinant, LocalDate day) {
		Map<String, Set<String>> partners = new TreeMap<>();
		counted(area, determinant, day).forEach((owns) -> partners
			.computeIfAbsent(owns.get("end"), (id) -> new TreeSet<>(Comparator.comparing(this.reading::sortKey)))
			.add(owns.get("start")));
		Map<List<String>, Integer> pairs = new HashMap<>();
		for (Set<String> together : partners.values()) {
			List<String> list = List.copyOf(together);
			List<String> sorted = list.stream().sorted(Comparator.comparing(this.reading::sortKey)).toList();
			for (int one = 0; one < sorted.size(); one++) {
				for (int other = one + 1; other < sorted.size(); other++) {
					pairs.merge(List.of(sorted.get(one), sorted.get(other)), 1, Integer::sum);
				}
			}
		}
		return pairs.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<List<String>, Integer> pair) -> -pair.getValue())
				.thenComparing((pair) -> this.reading.sortKey(pair.getKey().get(0)))
				.thenComparing((pair) -> this.reading.sortKey(pair.getKey().get(1))))
			.map((pair) -> "%s %s %d".formatted(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
			.toList();
	}

	private Stream<Row> counted(String area, String determinant, LocalDate day) {
		return this.seed.links("OWNS").stream().filter((owns) -> live(owns, day)).filter((owns) -> {
			SeedReading.Place place = this.reading.place(owns.get("end"), area);
			return place != null && !place.doubtful() && (determinant.isEmpty() || on(owns.get("end"), determinant));
		});
	}

	private boolean on(String action, String determinant) {
		return !this.reading.determinants(action).getOrDefault(determinant, true);
	}

	private boolean live(Row owns, LocalDate day) {
		String action = owns.get("end");
		return !owns.get("evidence").equals("UNVERIFIED") && !this.reading.doubtful(action)
				&& SeedReading.progress(owns, this.reading.stage(action, day), day).equals("LIVE");
	}

	List<String> candidates(String area, String determinant, LocalDate day) {
		Set<String> nextDoor = nextDoor(area);
		List<Candidate> found = new ArrayList<>();
		for (String partner : this.seed.ids("organisation")) {
			if (this.reading.doubtful(partner) || closed(partner, day)) {
				continue;
			}
			List<Row> owned = this.seed.links("OWNS")
				.stream()
				.filter((owns) -> owns.get("start").equals(partner) && live(owns, day))
				.toList();
			if (owned.stream()
				.anyMatch((owns) -> on(owns.get("end"), determinant) && inside(owns.get("end"), area, 3))) {
				continue;
			}
			long near = count(
					owned.stream().filter((owns) -> on(owns.get("end"), determinant) && at(owns.get("end"), nextDoor)));
			long here = count(owned.stream().filter((owns) -> inside(owns.get("end"), area, 2)));
			long records = works(partner, area);
			int rank = (near > 0) ? ((here + records > 0) ? 0 : 1) : (here > 0) ? 2 : (records > 0) ? 3 : 4;
			found.add(new Candidate(partner, rank, near, here));
		}
		return found.stream()
			.filter((one) -> one.rank() < 4)
			.sorted(Comparator.comparing(Candidate::rank)
				.thenComparing((one) -> -one.near())
				.thenComparing((one) -> -one.here())
				.thenComparing((one) -> this.reading.sortKey(one.partner())))
			.map((one) -> "%s %d %d %d".formatted(one.partner(), one.rank(), one.near(), one.here()))
			.toList();
	}

	private static long count(Stream<Row> owned) {
		return owned.map((owns) -> owns.get("end")).distinct().count();
	}

	private boolean inside(String action, String area, int below) {
		SeedReading.Place place = this.reading.place(action, area);
		return place != null && !place.doubtful() && place.reach() < below;
	}

	private boolean at(String action, Set<String> areas) {
		return this.seed.from("TAKES_PLACE_IN", action)
			.stream()
			.anyMatch((place) -> !place.doubtful() && areas.contains(place.row().get("end"))
					&& !this.reading.doubtful(place.row().get("end")));
	}

	private Set<String> nextDoor(String area) {
		String kind = this.seed.node(area).get("kind");
		Set<String> wider = parents(area);
		return this.seed.ids("area")
			.stream()
			.filter((other) -> !other.equals(area) && this.seed.node(other).get("kind").equals(kind))
			.filter((other) -> parents(other).stream().anyMatch(wider::contains))
			.collect(Collectors.toSet());
	}

	private Set<String> parents(String area) {
		return this.seed.from("PART_OF", area)
			.stream()
			.filter((link) -> !link.doubtful())
			.map((Link link) -> link.row().get("end"))
			.collect(Collectors.toSet());
	}

	private long works(String partner, String area) {
		return this.seed.links("OPERATES_IN")
			.stream()
			.filter((row) -> row.get("start").equals(partner) && !row.get("evidence").equals("UNVERIFIED"))
			.filter((row) -> !this.seed.chains("PART_OF", row.get("end"), area).isEmpty())
			.count();
	}

	private boolean closed(String partner, LocalDate day) {
		Row node = this.seed.node(partner);
		LocalDate closed = SeedReading.last(node.get("closed"));
		return closed != null && closed.isBefore(day) && !SeedReading.weak(node, "closed");
	}

	List<String> learning(String area, String determinant, LocalDate day) {
		String kind = this.seed.node(area).get("kind");
		Comparator<String> nearest = Comparator.comparing((String other) -> far(area, other),
				Comparator.nullsLast(Comparator.naturalOrder()));
		return this.seed.ids("area")
			.stream()
			.filter((other) -> !other.equals(area) && this.seed.node(other).get("kind").equals(kind)
					&& !this.reading.doubtful(other))
			.sorted(nearest.thenComparing(this.reading::sortKey))
			.map((other) -> "%s %s %s".formatted(other, far(area, other), actions(other, determinant, day)))
			.toList();
	}

	private @Nullable Double far(String area, String other) {
		String one = this.seed.node(area).get("population");
		String two = this.seed.node(other).get("population");
		return (one.isEmpty() || two.isEmpty()) ? null : (double) Math.abs(Long.parseLong(one) - Long.parseLong(two));
	}

	private List<String> actions(String area, String determinant, LocalDate day) {
		return this.seed.links("OWNS")
			.stream()
			.filter((owns) -> live(owns, day) && on(owns.get("end"), determinant))
			.map((owns) -> owns.get("end"))
			.distinct()
			.filter((action) -> inside(action, area, 2))
			.sorted(Comparator.comparing(this.reading::sortKey))
			.toList();
	}

	private record Candidate(String partner, int rank, long near, long here) {

	}

}
