package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.fairergraph.catalogue.Action;
import org.fairergraph.reading.Counting;
import org.fairergraph.support.Row;
import org.fairergraph.support.SeedReading;
import org.fairergraph.support.SeedRows;

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

	List<String> of(String area, Counting counting) {
		Map<String, Cell> cells = new TreeMap<>(Comparator.comparing((String id) -> id.startsWith("recommendation:"))
			.thenComparing(this.reading::sortKey));
		for (Row owns : this.seed.links("OWNS")) {
			String action = owns.get("end");
			SeedReading.Place place = this.reading.place(action, area);
			if (place != null && live(owns, counting.asOf())) {
				int reach = place.reach();
				subjects(action).forEach((subject, doubtful) -> {
					String known = this.reading.known(owns, place.doubtful() || doubtful);
					if (shown(subject, counting) && SeedReading.asked(known, counting.evidence())) {
						cells.computeIfAbsent(subject, (id) -> Cell.empty()).add(reach, owns.get("start"), action);
					}
				});
			}
		}
		return cells.entrySet()
			.stream()
			.filter((cell) -> cell.getValue().partners().size() == 1)
			.map((cell) -> "%s %s %s %d".formatted(cell.getKey(), cell.getValue().partners(), cell.getValue().actions(),
					cell.getValue().wider().size()))
			.toList();
	}

	private boolean live(Row owns, LocalDate day) {
		return SeedReading.progress(owns, this.reading.stage(owns.get("end"), day), day).equals("LIVE");
	}

	private boolean shown(String subject, Counting counting) {
		return !this.reading.doubtful(subject) || SeedReading.asked("UNVERIFIED", counting.evidence());
	}

	// whether every way there is in doubt
	private Map<String, Boolean> subjects(String action) {
		Map<String, Boolean> subjects = new HashMap<>(this.reading.determinants(action));
		this.seed.from("IMPLEMENTS", action).forEach((link) -> {
			String recommendation = link.row().get("end");
			subjects.merge(recommendation, link.doubtful() || this.reading.doubtful(recommendation),
					Boolean::logicalAnd);
		});
		return subjects;
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
