package org.fairergraph.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.PartialDate;
import org.fairergraph.graph.Words;
import org.fairergraph.support.SeedReading;
import org.jspecify.annotations.Nullable;

/**
 * Answers the question about goals from the rows of a seed in plain Java, written apart
 * from the Cypher, so that each can catch the other out.
 */
final class GoalsWitness {

	private final SeedTables seed;

	GoalsWitness(SeedTables seed) {
		this.seed = seed;
	}

	/**
	 * Answers in lines that the application can write, too.
	 * @param question the question
	 * @return one line a goal, in order
	 */
	List<String> lines(GoalsQuestion question) {
		return this.seed.ids("goal")
			.stream()
			.map(this.seed::node)
			.filter((goal) -> question.evidence().isEmpty()
					|| question.evidence().stream().anyMatch((level) -> level.name().equals(goal.get("evidence"))))
			.filter((goal) -> question.horizons().isEmpty()
					|| question.horizons().stream().anyMatch((word) -> word.name().equals(goal.get("horizon")))
							&& (question.unverifiedToo() || !SeedTables.weak(goal, "horizon")))
			.filter((goal) -> question.statuses().isEmpty()
					|| question.statuses().stream().anyMatch((word) -> word.name().equals(status(goal, question))))
			.filter((goal) -> addresses(goal, question))
			.filter((goal) -> !applies(goal, question.area()).equals("ELSEWHERE"))
			.sorted(Comparator
				.comparing((Cells goal) -> date(goal, "due", question), Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing((goal) -> Words.sortKey(goal.get("title"), goal.get("id"))))
			.map((goal) -> line(goal, question))
			.toList();
	}

	private static @Nullable LocalDate date(Cells goal, String column, GoalsQuestion question) {
		return (SeedTables.weak(goal, column) && !question.unverifiedToo()) ? null : SeedTables.last(goal.get(column));
	}

	private static String status(Cells goal, GoalsQuestion question) {
		LocalDate met = date(goal, "met", question);
		LocalDate due = date(goal, "due", question);
		if (met != null && !met.isAfter(question.asOf())) {
			return "MET";
		}
		return (due != null) ? (due.isBefore(question.asOf()) ? "OVERDUE" : "ON_TIME") : "UNKNOWN";
	}

	private boolean addresses(Cells goal, GoalsQuestion question) {
		return question.determinant().isEmpty() || shown("ADDRESSES", goal, question).stream()
			.anyMatch((link) -> this.seed.up("BROADER", link.get("end"), question.unverifiedToo())
				.containsKey(question.determinant()));
	}

	private List<Cells> shown(String type, Cells goal, GoalsQuestion question) {
		return this.seed.from(type, goal.get("id"))
			.stream()
			.filter((link) -> question.unverifiedToo()
					|| SeedTables.sure(link) && SeedTables.sure(this.seed.node(link.get("end"))))
			.toList();
	}

	private String applies(Cells goal, String area) {
		if (area.isEmpty()) {
			return "-";
		}
		Set<String> places = this.seed.from("APPLIES_TO", goal.get("id"))
			.stream()
			.filter((link) -> SeedTables.sure(link) && SeedTables.sure(this.seed.node(link.get("end"))))
			.map((link) -> link.get("end"))
			.collect(Collectors.toSet());
		if (places.isEmpty() || places.contains(area)) {
			return places.isEmpty() ? "NOT_SAID" : "HERE";
		}
		return this.seed.up("PART_OF", area, false).keySet().stream().anyMatch(places::contains) ? "WIDER"
				: "ELSEWHERE";
	}

	private String line(Cells goal, GoalsQuestion question) {
		List<String> promisers = this.seed.to("PROMISES", goal.get("id"))
			.stream()
			.filter((link) -> question.unverifiedToo() || SeedTables.sure(link))
			.map((link) -> link.get("start"))
			.sorted()
			.toList();
		List<String> actions = this.seed.to("CONTRIBUTES_TO", goal.get("id"))
			.stream()
			.filter((link) -> question.unverifiedToo()
					|| SeedTables.sure(link) && SeedTables.sure(this.seed.node(link.get("start"))))
			.map((link) -> link.get("start"))
			.sorted()
			.toList();
		List<String> areas = shown("APPLIES_TO", goal, question).stream()
			.map((link) -> link.get("end"))
			.sorted()
			.toList();
		List<String> measures = new ArrayList<>();
		for (Cells link : shown("MEASURED_BY", goal, question)) {
			Stream<String> where = areas.isEmpty() ? Stream.of("") : areas.stream();
			where.forEach((area) -> measures.add(measure(goal, link.get("end"), area, question)));
		}
		return "%s %s %s %s %s %s %s".formatted(goal.get("id"), status(goal, question), applies(goal, question.area()),
				areas, promisers, actions, measures);
	}

	private String measure(Cells goal, String indicator, String area, GoalsQuestion question) {
		Cells latest = this.seed.observations(indicator, area)
			.stream()
			.map(this.seed::node)
			.filter((value) -> value.get("group").isEmpty() && !value.get("value").isEmpty())
			.filter((value) -> SeedReading.asked(SeedTables.known(value, this.seed.node(indicator)),
					question.evidence()))
			.filter((value) -> !value.get("end").isEmpty())
			.filter((value) -> !new PartialDate(value.get("end")).last().isAfter(question.asOf()))
			.max(Comparator.comparing((value) -> value.get("end")))
			.orElse(Cells.NONE);
		return "%s %s %s %s".formatted(indicator, area, latest.getOrDefault("id", "-"), reached(goal, latest));
	}

	private static String reached(Cells goal, Cells latest) {
		if (latest.isEmpty() || goal.get("target").isEmpty() || goal.get("comparator").isEmpty()
				|| !goal.get("unit").isEmpty() && !latest.get("unit").isEmpty()
						&& !goal.get("unit").equals(latest.get("unit"))) {
			return "null";
		}
		double value = Double.parseDouble(latest.get("value"));
		double target = Double.parseDouble(goal.get("target"));
		return String.valueOf(switch (goal.get("comparator")) {
			case "BELOW" -> value < target;
			case "AT_LEAST" -> value >= target;
			default -> value == target;
		});
	}

}
