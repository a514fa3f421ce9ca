package org.fairergraph.accountability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.support.Row;
import org.fairergraph.support.SeedReading;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.SeedRows.Link;
import org.jspecify.annotations.Nullable;

/**
 * Answers the first question from the rows of a seed in plain Java, written apart from
 * the Cypher, so that each can catch the other out. An answer is a list of lines that
 * both sides can write.
 */
final class Witness {

	private static final List<String> REACH = List.of("HERE", "WITHIN", "WIDER");

	private final SeedRows seed;

	private final SeedReading reading;

	Witness(SeedRows seed) {
		this.seed = seed;
		this.reading = new SeedReading(seed);
	}

	List<String> partners(AccountabilityQuestion question) {
		Map<String, List<Owned>> byPartner = chosen(question)
			.filter((owned) -> accepts(question.filters().progress(), owned.progress()))
			.filter((owned) -> accepts(question.filters().evidence(), owned.evidence()))
			.collect(Collectors.groupingBy((owned) -> owned.row().get("start")));
		Comparator<List<Owned>> nearest = Comparator
			.comparingInt((list) -> list.stream().mapToInt(Owned::rank).min().orElseThrow());
		return byPartner.values()
			.stream()
			.sorted(nearest.thenComparing((list) -> this.reading.sortKey(list.get(0).row().get("start"))))
			.flatMap((list) -> lines(list, question))
			.toList();
	}

	private Stream<String> lines(List<Owned> list, AccountabilityQuestion question) {
		String partner = list.get(0).row().get("start");
		Stream<String> owned = list.stream()
			.sorted(Comparator.comparingInt(Owned::rank)
				.thenComparing((one) -> this.reading.sortKey(one.row().get("end")))
				.thenComparing((one) -> SeedRows.id("OWNS", one.row())))
			.map((one) -> "  " + line(one, question.filters().unverifiedToo()));
		return Stream.concat(Stream.of(partner + " " + worksHere(partner, question.area())), owned);
	}

	private String line(Owned owned, boolean unverifiedToo) {
		String paths = owned.whys()
			.stream()
			.filter((why) -> unverifiedToo || !why.doubtful())
			.map((why) -> Stream.of(List.of(SeedRows.id("OWNS", owned.row())), owned.place().ids(), why.ids())
				.flatMap(List::stream)
				.collect(Collectors.joining(",")))
			.collect(Collectors.joining(" | "));
		return "%s %s %s %s %s [%s]".formatted(SeedRows.id("OWNS", owned.row()), REACH.get(owned.place().reach()),
				owned.progress(), owned.evidence(), owned.status(), paths);
	}

	List<String> summary(AccountabilityQuestion question) {
		List<Owned> all = chosen(question).toList();
		List<Owned> in = all.stream().filter(Witness::counts).toList();
		List<String> lines = new ArrayList<>();
		for (String sector : List.of("PUBLIC", "PRIVATE", "THIRD")) {
			List<Owned> its = in.stream().filter((owned) -> sector(owned).equals(sector)).toList();
			lines.add("%s %d %d %d".formatted(sector, distinct(its, "start"), distinct(its, "end"), distinct(
					its.stream().filter((owned) -> owned.row().get("role").equals("LEAD")).toList(), "start")));
		}
		for (String reach : REACH) {
			List<Owned> its = in.stream().filter((owned) -> REACH.get(owned.place().reach()).equals(reach)).toList();
			lines.add("%s %d %d".formatted(reach, distinct(its, "start"), distinct(its, "end")));
		}
		Map<String, Set<String>> reasons = all.stream()
			.collect(Collectors.groupingBy((owned) -> owned.row().get("end"), TreeMap::new,
					Collectors.mapping(Witness::reason, Collectors.toSet())));
		lines.add("left out %d %d %d".formatted(left(reasons, "finished"), left(reasons, "notBegun"),
				left(reasons, "unverified")));
		return lines;
	}

	private static boolean counts(Owned owned) {
		return owned.progress().equals("LIVE") && !owned.evidence().equals("UNVERIFIED");
	}

	private static String reason(Owned owned) {
		if (owned.progress().equals("FINISHED")) {
			return "finished";
		}
		if (owned.evidence().equals("UNVERIFIED")) {
			return "unverified";
		}
		return owned.progress().equals("NOT_BEGUN") ? "notBegun" : "in";
	}

	private static long left(Map<String, Set<String>> reasons, String reason) {
		return reasons.values()
			.stream()
			.filter((found) -> Stream.of("in", "unverified", "notBegun", "finished")
				.filter(found::contains)
				.findFirst()
				.orElseThrow()
				.equals(reason))
			.count();
	}

	private static long distinct(List<Owned> owned, String end) {
		return owned.stream().map((one) -> one.row().get(end)).distinct().count();
	}

	private Stream<Owned> chosen(AccountabilityQuestion question) {
		Filters filters = question.filters();
		return this.seed.links("OWNS")
			.stream()
			.map((row) -> owned(row, question))
			.filter(Objects::nonNull)
			.filter((owned) -> accepts(filters.sectors(), sector(owned)))
			.filter((owned) -> accepts(filters.roles(), owned.row().get("role")))
			.filter((owned) -> accepts(filters.reach(), REACH.get(owned.place().reach())))
			.filter((owned) -> accepts(filters.statuses(), owned.status()));
	}

	private static boolean accepts(List<? extends Enum<?>> wanted, String found) {
		return wanted.isEmpty() || wanted.stream().anyMatch((word) -> word.name().equals(found));
	}

	private @Nullable Owned owned(Row row, AccountabilityQuestion question) {
		List<Why> whys = whys(row.get("end"), question.determinant());
		SeedReading.Place place = this.reading.place(row.get("end"), question.area());
		if (whys.isEmpty() || place == null) {
			return null;
		}
		Row action = this.seed.node(row.get("end"));
		String status = this.reading.status(row.get("end"), question.asOf());
		String stage = this.reading.stage(row.get("end"), question.asOf());
		return new Owned(row, place, whys, status, SeedReading.progress(row, stage, question.asOf()),
				evidence(row, action, place, whys));
	}

	private static String evidence(Row owns, Row action, SeedReading.Place place, List<Why> whys) {
		Set<String> both = Set.copyOf(List.of(owns.get("evidence"), action.get("evidence")));
		if (both.contains("UNVERIFIED") || place.doubtful() || whys.stream().allMatch(Why::doubtful)) {
			return "UNVERIFIED";
		}
		return both.contains("EDITORIAL") ? "EDITORIAL" : "STATED";
	}

	private List<Why> whys(String action, String determinant) {
		List<Why> whys = new ArrayList<>();
		for (List<Link> broader : this.seed.chains("BROADER", null, determinant)) {
			String topic = broader.isEmpty() ? determinant : broader.get(0).row().get("start");
			for (Link targets : this.seed.from("TARGETS", action)) {
				if (targets.row().get("end").equals(topic)) {
					whys.add(why(List.of(targets), broader, List.of(topic)));
				}
			}
			for (Link implementing : this.seed.from("IMPLEMENTS", action)) {
				String recommendation = implementing.row().get("end");
				for (Link addresses : this.seed.from("ADDRESSES", recommendation)) {
					if (addresses.row().get("end").equals(topic)) {
						whys.add(why(List.of(implementing, addresses), broader, List.of(topic, recommendation)));
					}
				}
			}
		}
		whys.sort(Comparator.comparing(Why::doubtful)
			.thenComparing((why) -> why.ids().size())
			.thenComparing((why) -> String.join(" ", why.ids()) + " "));
		return whys;
	}

	private Why why(List<Link> own, List<Link> broader, List<String> through) {
		List<Link> all = Stream.concat(own.stream(), broader.stream()).toList();
		return new Why(all.stream().map(Link::id).toList(), all.stream().anyMatch(Link::doubtful)
				|| through.stream().anyMatch((id) -> this.seed.node(id).get("evidence").equals("UNVERIFIED")));
	}

	private String worksHere(String partner, String area) {
		Set<String> records = this.seed.links("OPERATES_IN")
			.stream()
			.filter((row) -> row.get("start").equals(partner))
			.filter((row) -> !this.seed.chains("PART_OF", row.get("end"), area).isEmpty()
					|| !this.seed.chains("PART_OF", area, row.get("end")).isEmpty())
			.map((row) -> row.get("evidence"))
			.collect(Collectors.toSet());
		if (records.isEmpty()) {
			return "NOT_RECORDED";
		}
		return records.equals(Set.of("UNVERIFIED")) ? "UNVERIFIED" : "RECORDED";
	}

	private String sector(Owned owned) {
		return this.seed.node(owned.row().get("start")).get("sector");
	}

	/**
	 * One way from an action to the determinant.
	 *
	 * @param ids the relationships that lead there
	 * @param doubtful whether anything on the way is unverified
	 */
	private record Why(List<String> ids, boolean doubtful) {

	}

	/**
	 * One ownership as it stands for a question.
	 *
	 * @param row the row
	 * @param place the nearest place of the action
	 * @param whys the ways to the determinant
	 * @param status the status of the action on the date
	 * @param progress where the ownership stands on the date
	 * @param evidence how it is known
	 */
	private record Owned(Row row, SeedReading.Place place, List<Why> whys, String status, String progress,
			String evidence) {

		int rank() {
			return this.place.reach() * 2 + (this.row.get("role").equals("LEAD") ? 0 : 1);
		}

	}

}
