package org.fairergraph.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.fairergraph.reading.Counting;
import org.fairergraph.support.Row;
import org.fairergraph.support.SeedReading;
import org.fairergraph.support.SeedRows;
import org.jspecify.annotations.Nullable;

/**
 * Counts action in one cell from the rows of a seed, written apart from the Cypher.
 */
final class CoverageWitness {

	private final SeedRows seed;

	private final SeedReading reading;

	CoverageWitness(SeedRows seed) {
		this.seed = seed;
		this.reading = new SeedReading(seed);
	}

	String cell(String area, String subject, Counting counting) {
		List<Row> here = new ArrayList<>();
		List<Row> wider = new ArrayList<>();
		for (Row owns : this.seed.links("OWNS")) {
			SeedReading.Place place = this.reading.place(owns.get("end"), area);
			Boolean doubtful = on(owns.get("end"), subject);
			if (place != null && doubtful != null && live(owns, counting.asOf())
					&& SeedReading.asked(this.reading.known(owns, place.doubtful() || doubtful), counting.evidence())) {
				((place.reach() == 2) ? wider : here).add(owns);
			}
		}
		StringBuilder line = new StringBuilder("%s %s %d %d %d %d".formatted(area, subject,
				distinct(here, "start", (owns) -> true), distinct(here, "end", (owns) -> true),
				distinct(wider, "start", (owns) -> true), distinct(wider, "end", (owns) -> true)));
		for (String sector : List.of("PUBLIC", "PRIVATE", "THIRD")) {
			Predicate<Row> its = (owns) -> this.seed.node(owns.get("start")).get("sector").equals(sector);
			line.append(" %s %d %d %d".formatted(sector, distinct(here, "start", its), distinct(here, "end", its),
					distinct(here, "start", its.and((owns) -> owns.get("role").equals("LEAD")))));
		}
		for (String role : List.of("LEAD", "DELIVERS", "SUPPORTS", "FUNDS")) {
			line.append(" %s %d".formatted(role, distinct(here, "end", (owns) -> owns.get("role").equals(role))));
		}
		return line.toString();
	}

	private boolean live(Row owns, LocalDate day) {
		return SeedReading.progress(owns, this.reading.stage(owns.get("end"), day), day).equals("LIVE");
	}

	// whether every way there is in doubt; nothing where there is none
	private @Nullable Boolean on(String action, String subject) {
		return switch (subject.substring(0, subject.indexOf(':'))) {
			case "determinant" -> this.reading.determinants(action).get(subject);
			case "principle" -> linked("SERVES", action, subject);
			default -> linked("IMPLEMENTS", action, subject);
		};
	}

	private @Nullable Boolean linked(String type, String action, String subject) {
		return this.seed.from(type, action)
			.stream()
			.filter((link) -> link.row().get("end").equals(subject))
			.map((link) -> link.doubtful() || this.reading.doubtful(subject))
			.reduce((one, other) -> one && other)
			.orElse(null);
	}

	private static int distinct(List<Row> owns, String end, Predicate<Row> chosen) {
		Set<String> ids = owns.stream().filter(chosen).map((row) -> row.get(end)).collect(Collectors.toSet());
		return ids.size();
	}

	static String line(CoverageCell cell) {
		StringBuilder line = new StringBuilder("%s %s %d %d %d %d".formatted(cell.area().id(), cell.subject().id(),
				cell.partnerCount(), cell.actionCount(), cell.widerPartnerCount(), cell.widerActionCount()));
		cell.bySector()
			.forEach((count) -> line.append(" %s %d %d %d".formatted(count.sector(), count.partnerCount(),
					count.actionCount(), count.leadCount())));
		cell.byRole().forEach((count) -> line.append(" %s %d".formatted(count.role(), count.actionCount())));
		return line.toString();
	}

}
