package org.fairergraph.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.PartialDate;
import org.fairergraph.reading.Counting;
import org.fairergraph.support.Row;
import org.fairergraph.support.SeedReading;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.SeedRows.Link;

/**
 * Tells what has nobody from the rows of a seed, written apart from the Cypher.
 */
final class GapsWitness {

	private final SeedRows seed;

	private final SeedReading reading;

	GapsWitness(SeedRows seed) {
		this.seed = seed;
		this.reading = new SeedReading(seed);
	}

	List<String> of(String area, Counting counting) {
		LocalDate day = counting.asOf();
		List<Here> here = here(area, counting);
		List<String> lines = new ArrayList<>();
		sorted("determinant")
			.forEach((id) -> topical(id, "", here, (action) -> targeting(action, id, counting)).forEach(lines::add));
		sorted("recommendation").filter((id) -> this.seed.node(id).get("kind").equals("RECOMMENDATION"))
			.forEach((id) -> applies(id, area)
				.flatMap((applies) -> topical(id, " " + applies, here, (action) -> implementing(action, id, counting)))
				.forEach(lines::add));
		lines.addAll(actions(here, day));
		lines.addAll(goals(area, day));
		return lines;
	}

	private Stream<String> sorted(String kind) {
		return this.seed.ids(kind)
			.stream()
			.filter((id) -> !this.reading.doubtful(id))
			.sorted(Comparator.comparing(this.reading::sortKey));
	}

	private List<Here> here(String area, Counting counting) {
		LocalDate day = counting.asOf();
		List<Here> here = new ArrayList<>();
		for (String action : this.seed.ids("action")) {
			SeedReading.Place place = this.reading.place(action, area);
			if (place != null && SeedReading
				.asked(place.doubtful() ? "UNVERIFIED" : this.seed.node(action).get("evidence"), counting.evidence())) {
				here.add(new Here(action, place.reach(), this.reading.stage(action, day).equals("LIVE"),
						this.reading.status(action, day)));
			}
		}
		return here;
	}

	private Stream<String> topical(String id, String applies, List<Here> all, Predicate<String> on) {
		List<Here> its = all.stream().filter((one) -> on.test(one.action())).toList();
		List<Here> inside = its.stream().filter((one) -> one.reach() == 0).toList();
		List<Here> live = inside.stream().filter(Here::live).toList();
		List<Here> wider = its.stream().filter((one) -> one.reach() == 2 && one.live()).toList();
		String rule = inside.isEmpty() ? "NO_RECORD"
				: live.isEmpty() ? "NONE_LIVE" : live.stream().noneMatch(Here::confirmed) ? "NONE_CONFIRMED" : "";
		boolean covered = rule.equals("NONE_CONFIRMED") ? wider.stream().anyMatch(Here::confirmed) : !wider.isEmpty();
		long within = its.stream().filter((one) -> one.reach() == 1 && one.live()).count();
		return rule.isEmpty() ? Stream.empty() : Stream.of("%s %s%s %d %d %d %d %s".formatted(rule, id, applies,
				inside.size(), live.size(), within, wider.size(), covered));
	}

	private boolean targeting(String action, String determinant, Counting counting) {
		Boolean doubtful = this.reading.determinants(action).get(determinant);
		return doubtful != null && (!doubtful || SeedReading.asked("UNVERIFIED", counting.evidence()));
	}

	private boolean implementing(String action, String recommendation, Counting counting) {
		return this.seed.from("IMPLEMENTS", action)
			.stream()
			.anyMatch((link) -> link.row().get("end").equals(recommendation)
					&& (!link.doubtful() || SeedReading.asked("UNVERIFIED", counting.evidence())));
	}

	private Stream<String> applies(String thing, String area) {
		Set<String> named = this.seed.from("APPLIES_TO", thing)
			.stream()
			.filter((link) -> !link.doubtful() && !this.reading.doubtful(link.row().get("end")))
			.map((link) -> link.row().get("end"))
			.collect(Collectors.toSet());
		if (named.isEmpty()) {
			return Stream.of("NOT_SAID");
		}
		boolean wider = named.stream()
			.flatMap((other) -> this.seed.chains("PART_OF", area, other).stream())
			.anyMatch((parts) -> parts.stream().noneMatch(Link::doubtful));
		return named.contains(area) ? Stream.of("HERE") : wider ? Stream.of("WIDER") : Stream.empty();
	}

	private List<String> actions(List<Here> here, LocalDate day) {
		List<String> lines = new ArrayList<>();
		List<Here> nearest = here.stream()
			.sorted(Comparator.comparing(Here::reach).thenComparing((one) -> this.reading.sortKey(one.action())))
			.toList();
		for (Here one : nearest) {
			if (endedWithoutReport(one.action(), one.status(), day)) {
				lines.add("ENDED_WITHOUT_REPORT %s %d".formatted(one.action(), one.reach()));
			}
		}
		for (Here one : nearest) {
			if (one.live() && leads(one.action(), day).anyMatch((lead) -> closed(lead, day))) {
				lines.add("LEAD_CLOSED %s %d".formatted(one.action(), one.reach()));
			}
		}
		for (Here one : nearest) {
			if (one.live() && leads(one.action(), day).findAny().isEmpty()) {
				lines.add("NO_LEAD %s %d".formatted(one.action(), one.reach()));
			}
		}
		return lines;
	}

	private Stream<String> leads(String action, LocalDate day) {
		return this.seed.links("OWNS")
			.stream()
			.filter((owns) -> owns.get("end").equals(action) && owns.get("role").equals("LEAD"))
			.filter((owns) -> !owns.get("evidence").equals("UNVERIFIED"))
			.filter((owns) -> SeedReading.progress(owns, "LIVE", day).equals("LIVE"))
			.map((owns) -> owns.get("start"));
	}

	private boolean closed(String partner, LocalDate day) {
		Row node = this.seed.node(partner);
		LocalDate closed = SeedReading.last(node.get("closed"));
		return closed != null && closed.isBefore(day) && !SeedReading.weak(node, "closed");
	}

	private boolean endedWithoutReport(String action, String status, LocalDate day) {
		Row node = this.seed.node(action);
		LocalDate end = SeedReading.weak(node, "end") ? null : SeedReading.last(node.get("end"));
		if (end == null || !end.isBefore(day) || Set.of("COMPLETED", "STOPPED").contains(status)) {
			return false;
		}
		Row report = this.reading.report(action, day);
		return report == null || !new PartialDate(report.get("date")).last().isAfter(end);
	}

	private List<String> goals(String area, LocalDate day) {
		return this.seed.ids("goal")
			.stream()
			.filter((id) -> !this.reading.doubtful(id) && pastDue(this.seed.node(id), day))
			.sorted(Comparator.comparing((String id) -> new PartialDate(this.seed.node(id).get("due")).last())
				.thenComparing(this.reading::sortKey))
			.flatMap((id) -> applies(id, area).map((applies) -> "PAST_DUE %s %s".formatted(id, applies)))
			.toList();
	}

	private static boolean pastDue(Row goal, LocalDate day) {
		LocalDate due = SeedReading.weak(goal, "due") ? null : SeedReading.last(goal.get("due"));
		LocalDate met = SeedReading.weak(goal, "met") ? null : SeedReading.last(goal.get("met"));
		return due != null && due.isBefore(day) && (met == null || met.isAfter(day));
	}

	static String line(Gap gap) {
		String first = gap.rule() + " " + gap.about().id();
		String applies = (gap.applies() != null) ? " " + gap.applies() : "";
		String reach = (gap.reach() != null) ? " " + gap.reach().ordinal() : "";
		GapCounts counts = gap.counts();
		return first + applies + reach + ((counts != null) ? " %d %d %d %d %s".formatted(counts.here(), counts.live(),
				counts.within(), counts.wider(), counts.covered()) : "");
	}

	/**
	 * An action that has to do with the area.
	 *
	 * @param action its id
	 * @param reach 0 here, 1 within, 2 wider
	 * @param live whether it is live
	 * @param status how it stands
	 */
	private record Here(String action, int reach, boolean live, String status) {

		boolean confirmed() {
			return this.status.equals("IN_PROGRESS");
		}

	}

}
