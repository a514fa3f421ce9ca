package org.fairergraph.accountability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Determinant;
import org.fairergraph.support.SeedReading;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.SeedRows.Link;

/**
 * Tells what a partner owns from the rows of a seed, written apart from the Cypher.
 */
final class PortfolioWitness {

	private final SeedRows seed;

	private final SeedReading reading;

	PortfolioWitness(SeedRows seed) {
		this.seed = seed;
		this.reading = new SeedReading(seed);
	}

	List<String> owned(PortfolioQuestion question) {
		return ownerships(question).filter((owns) -> accepts(question.filters().progress(), progress(owns, question)))
			.filter((owns) -> accepts(question.filters().evidence(), evidence(owns)))
			.sorted(Comparator.comparing((Link owns) -> !owns.row().get("role").equals("LEAD"))
				.thenComparing((owns) -> this.reading.sortKey(owns.row().get("end")))
				.thenComparing(Link::id))
			.map((owns) -> line(owns, question))
			.toList();
	}

	private Stream<Link> ownerships(PortfolioQuestion question) {
		return this.seed.from("OWNS", question.partner())
			.stream()
			.filter((owns) -> accepts(question.filters().roles(), owns.row().get("role")))
			.filter((owns) -> accepts(question.filters().statuses(),
					this.reading.status(owns.row().get("end"), question.asOf())));
	}

	private static boolean accepts(List<? extends Enum<?>> wanted, String found) {
		return wanted.isEmpty() || wanted.stream().anyMatch((word) -> word.name().equals(found));
	}

	private String progress(Link owns, PortfolioQuestion question) {
		return SeedReading.progress(owns.row(), this.reading.stage(owns.row().get("end"), question.asOf()),
				question.asOf());
	}

	private String evidence(Link owns) {
		List<String> both = List.of(owns.row().get("evidence"), this.seed.node(owns.row().get("end")).get("evidence"));
		return Stream.of("UNVERIFIED", "EDITORIAL", "STATED").filter(both::contains).findFirst().orElseThrow();
	}

	private String line(Link owns, PortfolioQuestion question) {
		String action = owns.row().get("end");
		boolean all = question.filters().unverifiedToo();
		return "%s %s %s %s %s %s".formatted(owns.id(), progress(owns, question), evidence(owns),
				this.reading.status(action, question.asOf()), places(action, all), topics(action, all));
	}

	static String line(OwnedAction owned) {
		return "%s %s %s %s %s %s".formatted(owned.id(), owned.progress(), owned.evidence(), owned.action().status(),
				owned.places().stream().map(Area::id).toList(),
				owned.determinants().stream().map(Determinant::id).toList());
	}

	private List<String> places(String action, boolean all) {
		return this.seed.from("TAKES_PLACE_IN", action)
			.stream()
			.filter((place) -> all || !place.doubtful() && !this.reading.doubtful(place.row().get("end")))
			.map((place) -> place.row().get("end"))
			.sorted(Comparator.comparing(this.reading::sortKey))
			.toList();
	}

	private List<String> topics(String action, boolean all) {
		Set<String> topics = new HashSet<>();
		for (Link targets : this.seed.from("TARGETS", action)) {
			add(topics, targets, targets.doubtful(), all);
		}
		for (Link implementing : this.seed.from("IMPLEMENTS", action)) {
			String recommendation = implementing.row().get("end");
			for (Link addresses : this.seed.from("ADDRESSES", recommendation)) {
				add(topics, addresses,
						implementing.doubtful() || addresses.doubtful() || this.reading.doubtful(recommendation), all);
			}
		}
		return topics.stream().sorted(Comparator.comparing(this.reading::sortKey)).toList();
	}

	private void add(Set<String> topics, Link link, boolean doubtful, boolean all) {
		String topic = link.row().get("end");
		if (all || !doubtful && !this.reading.doubtful(topic)) {
			topics.add(topic);
		}
	}

	List<String> summary(PortfolioQuestion question) {
		Map<String, Set<String>> cells = new TreeMap<>();
		for (Link owns : counted(question)) {
			String action = owns.row().get("end");
			add(cells, "role " + owns.row().get("role"), action);
			add(cells, "status " + this.reading.status(action, question.asOf()), action);
			places(action, false).forEach((area) -> add(cells, area, action));
			this.reading.determinants(action).forEach((determinant, doubtful) -> {
				if (!doubtful) {
					add(cells, determinant, action);
				}
			});
		}
		return cells.entrySet().stream().map((cell) -> cell.getKey() + " " + cell.getValue().size()).sorted().toList();
	}

	private List<Link> counted(PortfolioQuestion question) {
		return ownerships(question).filter((owns) -> progress(owns, question).equals("LIVE"))
			.filter((owns) -> !evidence(owns).equals("UNVERIFIED"))
			.toList();
	}

	private static void add(Map<String, Set<String>> cells, String cell, String action) {
		cells.computeIfAbsent(cell, (key) -> new HashSet<>()).add(action);
	}

	static List<String> lines(PortfolioSummary summary) {
		List<String> lines = new ArrayList<>();
		summary.byRole().forEach((count) -> lines.add("role %s %d".formatted(count.role(), count.actionCount())));
		summary.byStatus().forEach((count) -> lines.add("status %s %d".formatted(count.status(), count.actionCount())));
		summary.byArea().forEach((count) -> lines.add("%s %d".formatted(count.area().id(), count.actionCount())));
		summary.byDeterminant()
			.forEach((count) -> lines.add("%s %d".formatted(count.determinant().id(), count.actionCount())));
		return lines.stream().filter((line) -> !line.endsWith(" 0")).sorted().toList();
	}

}
