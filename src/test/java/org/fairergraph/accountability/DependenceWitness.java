package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.catalogue.Action;
import org.fairergraph.support.Row;
import org.fairergraph.support.SeedReading;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.SeedRows.Link;

/**
 * Tells what rests on one partner from the rows of a seed, written apart from the Cypher.
 */
final class DependenceWitness {

	private final SeedRows seed;

	private final SeedReading reading;

	DependenceWitness(SeedRows seed) {
		this.seed = seed;
		this.reading = new SeedReading(seed);
	}

	List<String> of(String area, LocalDate day) {
		Map<String, Cell> cells = new TreeMap<>(Comparator.comparing((String id) -> id.startsWith("recommendation:"))
			.thenComparing(this.reading::sortKey));
		for (Row owns : this.seed.links("OWNS")) {
			String action = owns.get("end");
			SeedReading.Place place = this.reading.place(action, area);
			if (place != null && !place.doubtful() && counts(owns, day)) {
				int reach = place.reach();
				subjects(action).filter((subject) -> !this.reading.doubtful(subject))
					.forEach((subject) -> cells.computeIfAbsent(subject, (id) -> Cell.empty())
						.add(reach, owns.get("start"), action));
			}
		}
		return cells.entrySet()
			.stream()
			.filter((cell) -> cell.getValue().partners().size() == 1)
			.map((cell) -> "%s %s %s %d".formatted(cell.getKey(), cell.getValue().partners(), cell.getValue().actions(),
					cell.getValue().wider().size()))
			.toList();
	}

	private boolean counts(Row owns, LocalDate day) {
		String action = owns.get("end");
		return !owns.get("evidence").equals("UNVERIFIED") && !this.reading.doubtful(action)
				&& SeedReading.progress(owns, this.reading.stage(action, day), day).equals("LIVE");
	}

	private Stream<String> subjects(String action) {
		Stream<String> determinants = this.reading.determinants(action)
			.entrySet()
			.stream()
			.filter((found) -> !found.getValue())
			.map(Map.Entry::getKey);
		return Stream.concat(determinants,
				this.seed.from("IMPLEMENTS", action)
					.stream()
					.filter((link) -> !link.doubtful())
					.map((Link link) -> link.row().get("end")));
	}

	static String line(Dependent one) {
		return "%s [%s] %s %d".formatted(one.about().id(), one.partner().id(),
				one.actions().stream().map(Action::id).sorted().collect(Collectors.toList()), one.widerActionCount());
	}

	private record Cell(Set<String> partners, Set<String> actions, Set<String> wider) {

		static Cell empty() {
			return new Cell(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
		}

		void add(int reach, String partner, String action) {
			if (reach == 0) {
				this.partners.add(partner);
				this.actions.add(action);
			}
			if (reach == 2) {
				this.wider.add(action);
			}
		}

	}

}
