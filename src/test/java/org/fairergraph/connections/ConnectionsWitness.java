package org.fairergraph.connections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.support.Row;
import org.fairergraph.support.SeedReading;
import org.fairergraph.support.SeedRows;

/**
 * Finds the ways with the fewest steps by reading the seed's rows: it walks away from the
 * first thing, level by level, until it meets the other, and back again.
 */
class ConnectionsWitness {

	private static final List<String> TYPES = List.of("OWNS", "PROMISES", "OPERATES_IN", "AUTHORITY_FOR", "MEMBER_OF",
			"ATTENDED", "SUCCEEDED_BY", "TAKES_PLACE_IN", "TARGETS", "IMPLEMENTS", "CONTRIBUTES_TO", "SERVES",
			"ADDRESSES", "APPLIES_TO", "HAS_GOAL", "MEASURED_BY", "MEASURES", "BROADER", "FALLS_UNDER", "PART_OF");

	private static final Set<String> WITH_KIND_AT_THE_START = Set.of("SERVES", "ADDRESSES", "APPLIES_TO",
			"FALLS_UNDER");

	private final SeedRows seed;

	private final SeedReading reading;

	private final Map<String, List<Edge>> edges = new HashMap<>();

	private final Map<String, String> stages = new HashMap<>();

	ConnectionsWitness(SeedRows seed) {
		this.seed = seed;
		this.reading = new SeedReading(seed);
		for (String type : TYPES) {
			for (Row row : seed.links(type)) {
				Edge edge = new Edge(id(type, row), type, row);
				this.edges.computeIfAbsent(row.get("start"), (end) -> new ArrayList<>()).add(edge);
				this.edges.computeIfAbsent(row.get("end"), (end) -> new ArrayList<>()).add(edge);
			}
		}
	}

	/**
	 * Finds the ways.
	 * @param question the question
	 * @return the ids of the relationships of each way, in order
	 */
	List<String> of(ConnectionsQuestion question) {
		Map<String, Integer> away = new HashMap<>();
		Set<String> edge = unknown(question.from(), question) ? Set.of() : Set.of(question.from());
		for (int step = 0; step <= question.length() && !away.containsKey(question.to()); step++) {
			int steps = step;
			edge.forEach((id) -> away.put(id, steps));
			edge = edge.stream()
				.flatMap((id) -> neighbours(id, question).map((next) -> next.other(id)))
				.filter((next) -> !away.containsKey(next) && open(next, question))
				.collect(Collectors.toSet());
		}
		return away.containsKey(question.to()) ? back(question.to(), away, question).sorted().toList() : List.of();
	}

	private Stream<String> back(String at, Map<String, Integer> away, ConnectionsQuestion question) {
		int steps = away.getOrDefault(at, 0);
		return (steps == 0) ? Stream.of("")
				: neighbours(at, question).filter((edge) -> away.getOrDefault(edge.other(at), steps) == steps - 1)
					.flatMap((edge) -> back(edge.other(at), away, question).map((ids) -> ids + edge.id() + " "));
	}

	private Stream<Edge> neighbours(String id, ConnectionsQuestion question) {
		return this.edges.getOrDefault(id, List.of()).stream().filter((edge) -> stands(edge, question));
	}

	private boolean open(String id, ConnectionsQuestion question) {
		if (unknown(id, question)) {
			return false;
		}
		boolean crossroads = Set.of("COUNTRY", "REGION").contains(this.seed.node(id).get("kind"));
		boolean past = id.startsWith("action:") && !asked(question, stage(id, question.asOf()));
		return id.equals(question.to()) || !crossroads && !past;
	}

	private boolean unknown(String id, ConnectionsQuestion question) {
		return this.reading.doubtful(id) && !question.evidence().isEmpty()
				&& question.evidence().stream().noneMatch((level) -> level.name().equals("UNVERIFIED"));
	}

	private boolean stands(Edge edge, ConnectionsQuestion question) {
		boolean known = question.evidence().isEmpty()
				|| question.evidence().stream().anyMatch((level) -> level.name().equals(edge.row().get("evidence")));
		return known && switch (edge.type()) {
			case "OWNS" -> asked(question,
					SeedReading.progress(edge.row(), stage(edge.row().get("end"), question.asOf()), question.asOf()));
			case "MEMBER_OF" -> asked(question, SeedReading.progress(edge.row(), "LIVE", question.asOf()));
			case "ATTENDED" -> asked(question, attended(edge.row(), question.asOf()));
			default -> true;
		};
	}

	private String stage(String action, LocalDate asOf) {
		return this.stages.computeIfAbsent(action + asOf, (key) -> this.reading.stage(action, asOf));
	}

	private static String attended(Row row, LocalDate asOf) {
		return Objects.requireNonNull(SeedReading.last(row.get("on"))).isAfter(asOf) ? "NOT_BEGUN" : "LIVE";
	}

	private static boolean asked(ConnectionsQuestion question, String progress) {
		return question.progress().isEmpty()
				|| question.progress().stream().anyMatch((one) -> one.name().equals(progress));
	}

	private static String id(String type, Row row) {
		String start = row.get("start");
		String id = "%s:%s:%s".formatted(type.toLowerCase(Locale.ROOT),
				WITH_KIND_AT_THE_START.contains(type) ? start : slug(start), slug(row.get("end")));
		String apart = type.equals("ATTENDED") ? row.get("on") : row.get("role");
		return apart.isEmpty() ? id : id + ":" + apart;
	}

	private static String slug(String id) {
		return id.substring(id.indexOf(':') + 1);
	}

	private record Edge(String id, String type, Row row) {

		String other(String end) {
			return this.row.get("start").equals(end) ? this.row.get("end") : this.row.get("start");
		}

	}

}
