package org.fairergraph.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fairergraph.graph.PartialDate;
import org.fairergraph.graph.Words;
import org.fairergraph.support.SeedReading;
import org.jspecify.annotations.Nullable;

/**
 * Answers the watchlist from the rows of a seed in plain Java, written apart from the
 * Cypher, so that each can catch the other out.
 */
final class WatchWitness {

	private static final List<String> CONCERNS = Stream.of(Concern.values()).map(Enum::name).toList();

	private final SeedTables seed;

	private final SeedReading reading;

	WatchWitness(SeedTables seed, SeedReading reading) {
		this.seed = seed;
		this.reading = reading;
	}

	/**
	 * Answers in lines that the application can write, too.
	 * @param question the question
	 * @return one line a row, in order
	 */
	List<String> lines(WatchlistQuestion question) {
		List<Line> lines = new ArrayList<>();
		for (String indicator : this.seed.ids("indicator")) {
			Set<String> topics = topics(indicator, question);
			if (!question.determinant().isEmpty() && topics.stream()
				.noneMatch((topic) -> this.seed.up("BROADER", topic, question.unverifiedToo())
					.containsKey(question.determinant()))) {
				continue;
			}
			Map<String, List<Cells>> told = told(indicator, question.area(), question);
			told.forEach((group, series) -> {
				if (question.groups() || group.isEmpty() || !told.containsKey("")) {
					lines.add(line(indicator, group, series, topics, question));
				}
			});
		}
		lines.sort(Comparator.comparingInt((Line line) -> CONCERNS.indexOf(line.concern()))
			.thenComparing((line) -> Words.sortKey(this.seed.node(line.indicator()).get("name"), line.indicator()))
			.thenComparing(Line::group));
		return lines.stream().map(Line::text).toList();
	}

	private Map<String, List<Cells>> told(String indicator, String area, WatchlistQuestion question) {
		Map<String, List<Cells>> told = new TreeMap<>();
		for (String id : this.seed.observations(indicator, area)) {
			Cells value = this.seed.node(id);
			LocalDate end = last(value);
			String known = SeedTables.known(value, this.seed.node(indicator));
			if (!value.get("value").isEmpty() && (end == null || !end.isAfter(question.asOf()))
					&& SeedReading.asked(known, question.evidence())) {
				told.computeIfAbsent(value.get("group"), (group) -> new ArrayList<>()).add(value);
			}
		}
		told.values().forEach((series) -> series.sort(latestFirst()));
		return told;
	}

	private static Comparator<Cells> latestFirst() {
		return Comparator.comparing(WatchWitness::last, Comparator.nullsLast(Comparator.reverseOrder()))
			.thenComparing(WatchWitness::first, Comparator.nullsFirst(Comparator.reverseOrder()))
			.thenComparing((value) -> value.get("id"));
	}

	private Line line(String indicator, String group, List<Cells> series, Set<String> topics,
			WatchlistQuestion question) {
		Cells latest = series.get(0);
		List<String> wider = wider(question);
		List<Cells> near = new ArrayList<>();
		wider.forEach((area) -> near.addAll(told(indicator, area, question).getOrDefault(group, List.of())));
		Cells held = near.stream()
			.filter((value) -> reason(latest, value).isEmpty())
			.findFirst()
			.orElse(near.isEmpty() ? Cells.NONE : near.get(0));
		String reason = wider.isEmpty() ? "NO_WIDER_AREA" : held.isEmpty() ? "NO_VALUE" : reason(latest, held);
		boolean weak = SeedTables.weak(this.seed.node(indicator), "polarity") && !question.unverifiedToo();
		String polarity = weak ? "" : this.seed.node(indicator).get("polarity");
		String judgement = !reason.isEmpty() ? "NOT_COMPARED" : judgement(latest, number(held, "value"), polarity);
		List<Cells> recent = recent(series);
		String trend = trend(recent, polarity);
		long here = actions(topics, question, false);
		String concern = concern(judgement, trend, here == 0);
		return new Line(concern, indicator, group,
				"%s %s [%s] %s vs %s %s %s %s from %s here %d wider %d".formatted(concern, indicator, group,
						latest.get("id"), held.getOrDefault("id", "-"), reason.isEmpty() ? "-" : reason, judgement,
						trend, recent.isEmpty() ? "-" : recent.get(recent.size() - 1).get("id"), here,
						actions(topics, question, true)));
	}

	private static String reason(Cells latest, Cells value) {
		if (latest.get("notComparable").equals("PERIOD_UNCLEAR")
				|| value.get("notComparable").equals("PERIOD_UNCLEAR")) {
			return "PERIOD_UNCLEAR";
		}
		boolean dated = Stream.of(latest, value)
			.anyMatch((one) -> !one.get("start").isEmpty() || !one.get("end").isEmpty());
		boolean same = dated ? same(first(latest), first(value)) && same(last(latest), last(value))
				: latest.get("period").equals(value.get("period"));
		return !same ? "OTHER_PERIOD" : latest.get("unit").equals(value.get("unit")) ? "" : "OTHER_UNIT";
	}

	private static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one != null && one.equals(other);
	}

	private static String judgement(Cells latest, double other, String polarity) {
		boolean interval = !latest.get("lower").isEmpty() && !latest.get("upper").isEmpty();
		double low = number(latest, interval ? "lower" : "value");
		double high = number(latest, interval ? "upper" : "value");
		if (low <= other && other <= high) {
			return "SIMILAR";
		}
		return switch (polarity) {
			case "HIGHER_IS_BETTER" -> (low > other) ? "BETTER" : "WORSE";
			case "LOWER_IS_BETTER" -> (low > other) ? "WORSE" : "BETTER";
			default -> (low > other) ? "HIGHER" : "LOWER";
		};
	}

	private static List<Cells> recent(List<Cells> series) {
		List<Cells> comparable = series.stream()
			.filter((value) -> value.get("comparable").equals("true") && !value.get("end").isEmpty())
			.toList();
		return comparable.stream()
			.filter((value) -> value.get("unit").equals(comparable.get(0).get("unit")))
			.limit(5)
			.toList();
	}

	private static String trend(List<Cells> recent, String polarity) {
		if (recent.size() < 2) {
			return "NOT_KNOWN";
		}
		Cells newest = recent.get(0);
		Cells oldest = recent.get(recent.size() - 1);
		boolean intervals = Stream.of(newest, oldest)
			.allMatch((value) -> !value.get("lower").isEmpty() && !value.get("upper").isEmpty());
		int direction = 0;
		if (intervals) {
			direction = (number(newest, "lower") > number(oldest, "upper")) ? 1
					: (number(newest, "upper") < number(oldest, "lower")) ? -1 : 0;
		}
		else if (recent.size() < 3) {
			return "NOT_KNOWN";
		}
		else {
			Set<Double> steps = new HashSet<>();
			for (int at = 1; at < recent.size(); at++) {
				steps.add(Math.signum(number(recent.get(at - 1), "value") - number(recent.get(at), "value")));
			}
			direction = (steps.size() == 1) ? steps.iterator().next().intValue() : 0;
		}
		if (direction == 0) {
			return "NO_CHANGE";
		}
		return switch (polarity) {
			case "HIGHER_IS_BETTER" -> (direction > 0) ? "GETTING_BETTER" : "GETTING_WORSE";
			case "LOWER_IS_BETTER" -> (direction > 0) ? "GETTING_WORSE" : "GETTING_BETTER";
			default -> (direction > 0) ? "RISING" : "FALLING";
		};
	}

	private static String concern(String judgement, String trend, boolean unattended) {
		boolean falling = trend.equals("GETTING_WORSE");
		if (judgement.equals("WORSE")) {
			return unattended ? "WORSE_UNATTENDED" : falling ? "WORSE_AND_GETTING_WORSE" : "WORSE";
		}
		if (falling) {
			return unattended ? "GETTING_WORSE_UNATTENDED" : "GETTING_WORSE";
		}
		return Set.of("SIMILAR", "BETTER").contains(judgement) ? judgement : "NOT_JUDGED";
	}

	private List<String> wider(WatchlistQuestion question) {
		Map<String, Integer> up = new LinkedHashMap<>(this.seed.up("PART_OF", question.area(), false));
		up.remove(question.area());
		return up.entrySet()
			.stream()
			.filter((entry) -> question.comparator().kinds().contains(this.seed.node(entry.getKey()).get("kind")))
			.sorted(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing((entry) -> Words.sortKey(this.seed.node(entry.getKey()).get("name"), entry.getKey())))
			.map(Map.Entry::getKey)
			.toList();
	}

	private Set<String> topics(String indicator, WatchlistQuestion question) {
		Set<String> topics = new HashSet<>();
		for (Cells link : this.seed.from("MEASURES", indicator)) {
			if (question.unverifiedToo() || SeedTables.sure(link) && SeedTables.sure(this.seed.node(link.get("end")))) {
				topics.add(link.get("end"));
			}
		}
		return topics;
	}

	private long actions(Set<String> topics, WatchlistQuestion question, boolean wider) {
		return this.seed.ids("action")
			.stream()
			.filter((action) -> this.reading.stage(action, question.asOf()).equals("LIVE"))
			.filter((action) -> {
				SeedReading.Place place = this.reading.place(action, question.area());
				return place != null && wider == (place.reach() == 2) && SeedReading.asked(
						place.doubtful() ? "UNVERIFIED" : this.seed.node(action).get("evidence"), question.evidence());
			})
			.filter((action) -> this.reading.determinants(action)
				.entrySet()
				.stream()
				.anyMatch((on) -> topics.contains(on.getKey()) && (!on.getValue() || question.unverifiedToo())))
			.count();
	}

	private static double number(Cells value, String column) {
		return Double.parseDouble(value.get(column));
	}

	private static @Nullable LocalDate first(Cells value) {
		return value.get("start").isEmpty() ? null : new PartialDate(value.get("start")).first();
	}

	private static @Nullable LocalDate last(Cells value) {
		return value.get("end").isEmpty() ? null : new PartialDate(value.get("end")).last();
	}

	/**
	 * A row in the making.
	 *
	 * @param concern how urgent it is
	 * @param indicator the indicator
	 * @param group the group
	 * @param text all of it
	 */
	private record Line(String concern, String indicator, String group, String text) {

	}

}
