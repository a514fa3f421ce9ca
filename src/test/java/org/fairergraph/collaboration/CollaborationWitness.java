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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.reading.Counting;
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

	private final Map<String, List<Row>> deprivation;

	CollaborationWitness(SeedRows seed) {
		this.seed = seed;
		this.reading = new SeedReading(seed);
		Set<String> indexed = seed.links("OF_INDICATOR")
			.stream()
			.filter((link) -> seed.node(link.get("end")).get("name").contains("Deprivation"))
			.map((link) -> link.get("start"))
			.collect(Collectors.toSet());
		this.deprivation = seed.links("FOR_AREA")
			.stream()
			.filter((link) -> indexed.contains(link.get("start")))
			.collect(Collectors.groupingBy((link) -> link.get("end"),
					Collectors.mapping((link) -> seed.node(link.get("start")), Collectors.toList())));
	}

	List<String> joint(String area, String determinant, Counting counting) {
		Map<String, Set<String>> sectors = new TreeMap<>();
		counted(area, determinant, counting)
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

	List<String> pairs(String area, String determinant, Counting counting) {
		Map<String, Set<String>> partners = new TreeMap<>();
		counted(area, determinant, counting).forEach((owns) -> partners
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

	private Stream<Row> counted(String area, String determinant, Counting counting) {
		return this.seed.links("OWNS").stream().filter((owns) -> live(owns, counting)).filter((owns) -> {
			SeedReading.Place place = this.reading.place(owns.get("end"), area);
			Boolean doubtful = determinant.isEmpty() ? Boolean.FALSE : on(owns.get("end"), determinant);
			return place != null && doubtful != null && known(owns, place.doubtful() || doubtful, counting);
		});
	}

	private boolean known(Row owns, boolean doubtful, Counting counting) {
		return SeedReading.asked(this.reading.known(owns, doubtful), counting.evidence());
	}

	// whether every way there is in doubt; nothing where there is none
	private @Nullable Boolean on(String action, String determinant) {
		return this.reading.determinants(action).get(determinant);
	}

	private boolean live(Row owns, Counting counting) {
		return SeedReading.progress(owns, this.reading.stage(owns.get("end"), counting.asOf()), counting.asOf())
			.equals("LIVE");
	}

	private static boolean unverifiedToo(Counting counting) {
		return SeedReading.asked("UNVERIFIED", counting.evidence());
	}

	List<String> candidates(String area, String determinant, Counting counting) {
		Set<String> nextDoor = nextDoor(area);
		List<Candidate> found = new ArrayList<>();
		for (String partner : this.seed.ids("organisation")) {
			if (this.reading.doubtful(partner) && !unverifiedToo(counting) || closed(partner, counting.asOf())) {
				continue;
			}
			List<Row> owned = this.seed.links("OWNS")
				.stream()
				.filter((owns) -> owns.get("start").equals(partner) && live(owns, counting))
				.toList();
			if (owned.stream().anyMatch((owns) -> lies(owns, determinant, counting, (where) -> joined(where, area)))) {
				continue;
			}
			long near = count(owned.stream().filter((owns) -> lies(owns, determinant, counting, nextDoor::contains)));
			long here = count(owned.stream().filter((owns) -> inside(owns, area, false, counting)));
			long records = works(partner, area, counting);
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

	private boolean inside(Row owns, String area, boolean doubtful, Counting counting) {
		SeedReading.Place place = this.reading.place(owns.get("end"), area);
		return place != null && place.reach() < 2 && known(owns, place.doubtful() || doubtful, counting);
	}

	private boolean lies(Row owns, String determinant, Counting counting, Predicate<String> where) {
		Boolean doubtful = on(owns.get("end"), determinant);
		return doubtful != null && this.seed.from("TAKES_PLACE_IN", owns.get("end"))
			.stream()
			.filter((place) -> where.test(place.row().get("end")))
			.anyMatch((place) -> known(owns,
					doubtful || place.doubtful() || this.reading.doubtful(place.row().get("end")), counting));
	}

	private boolean joined(String where, String area) {
		return !this.seed.chains("PART_OF", where, area).isEmpty()
				|| !this.seed.chains("PART_OF", area, where).isEmpty();
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

	private long works(String partner, String area, Counting counting) {
		return this.seed.links("OPERATES_IN")
			.stream()
			.filter((row) -> row.get("start").equals(partner)
					&& (unverifiedToo(counting) || !row.get("evidence").equals("UNVERIFIED")))
			.filter((row) -> !this.seed.chains("PART_OF", row.get("end"), area).isEmpty())
			.count();
	}

	private boolean closed(String partner, LocalDate day) {
		Row node = this.seed.node(partner);
		LocalDate closed = SeedReading.last(node.get("closed"));
		return closed != null && closed.isBefore(day) && !SeedReading.weak(node, "closed");
	}

	List<String> learning(String area, String determinant, Nearness by, Counting counting) {
		String kind = this.seed.node(area).get("kind");
		Comparator<String> nearest = Comparator.comparing((String other) -> far(area, other, by, counting),
				Comparator.nullsLast(Comparator.naturalOrder()));
		return this.seed.ids("area")
			.stream()
			.filter((other) -> !other.equals(area) && this.seed.node(other).get("kind").equals(kind)
					&& (unverifiedToo(counting) || !this.reading.doubtful(other)))
			.sorted(nearest.thenComparing(this.reading::sortKey))
			.map((other) -> "%s %s %s".formatted(other, far(area, other, by, counting),
					actions(other, determinant, counting)))
			.toList();
	}

	private @Nullable Double far(String area, String other, Nearness by, Counting counting) {
		String one = this.seed.node(area).get("population");
		String two = this.seed.node(other).get("population");
		if (by == Nearness.DEPRIVATION) {
			Row mine = deprivation(area, counting).max(Comparator.comparing((value) -> value.get("end")))
				.orElse(new Row(Map.of()));
			one = mine.get("value");
			two = deprivation(other, counting).filter((value) -> value.get("period").equals(mine.get("period")))
				.map((value) -> value.get("value"))
				.findFirst()
				.orElse("");
		}
		return (one.isEmpty() || two.isEmpty()) ? null : Math.abs(Double.parseDouble(one) - Double.parseDouble(two));
	}

	private Stream<Row> deprivation(String area, Counting counting) {
		return this.deprivation.getOrDefault(area, List.of())
			.stream()
			.filter((value) -> value.get("group").isEmpty() && !value.get("value").isEmpty())
			.filter((value) -> unverifiedToo(counting)
					|| !value.get("evidence").equals("UNVERIFIED") && !SeedReading.weak(value, "value"));
	}

	private List<String> actions(String area, String determinant, Counting counting) {
		return this.seed.links("OWNS").stream().filter((owns) -> live(owns, counting)).filter((owns) -> {
			Boolean doubtful = on(owns.get("end"), determinant);
			return doubtful != null && inside(owns, area, doubtful, counting);
		}).map((owns) -> owns.get("end")).distinct().sorted(Comparator.comparing(this.reading::sortKey)).toList();
	}

	private record Candidate(String partner, int rank, long near, long here) {

	}

}
