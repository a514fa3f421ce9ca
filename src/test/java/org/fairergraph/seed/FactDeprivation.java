package org.fairergraph.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.graph.Evidence;

import static org.fairergraph.graph.RelationshipType.CITES;
import static org.fairergraph.graph.RelationshipType.FOR_AREA;
import static org.fairergraph.graph.RelationshipType.MEASURES;
import static org.fairergraph.graph.RelationshipType.OF_INDICATOR;

/**
 * Deprivation, which tells which places are alike: the average score of one index, as the
 * facts publish it, and what the editors say of it.
 */
final class FactDeprivation {

	private static final String FILE = "indicators/cm_indices_of_deprivation_2019_2025.csv";

	private static final String REPOSITORY = "humaniverse/IMD";

	private static final String NAME = "px-deprivation-2025";

	private static final String INDICATOR = "indicator:" + NAME;

	private static final String SOURCE = "source:imd";

	private final List<NamedCsvRecord> rows;

	private final NamedCsvRecord repository;

	FactDeprivation(Path facts) {
		this.rows = FactCsv.rows(facts.resolve(FILE));
		this.repository = FactCsv.rows(facts.resolve("SOURCES.csv"))
			.stream()
			.filter((row) -> row.getField("repository").equals(REPOSITORY))
			.findFirst()
			.orElseThrow();
	}

	Stream<String> statements() {
		List<String> said = new ArrayList<>();
		tellTheSource(said::add);
		tellTheIndicator(said::add);
		this.rows.forEach((row) -> tell(row, said::add));
		return said.stream();
	}

	private void tellTheSource(Consumer<String> said) {
		FactRow row = new FactRow(this.repository, SOURCE, Evidence.STATED, List.of(), said);
		row.say("title", "IMD R data package (%s; commit %s)".formatted(row.get("what_was_taken"), commit(7)));
		row.say("publisher", "British Red Cross / humaniverse");
		row.say("published", row.get("commit_date"));
		row.say("url", address());
		row.say("licence", row.get("licence"));
		row.say("access", "public git repository snapshot");
		row.say("evidence", "STATED");
	}

	private void tellTheIndicator(Consumer<String> said) {
		FactRow row = new FactRow(this.repository, INDICATOR, Evidence.STATED, List.of(SOURCE), said);
		row.say("name", "Index of Multiple Deprivation 2025, average score");
		row.say("unit", "score");
		row.say("polarity", "LOWER_IS_BETTER");
		row.say("beacon", "false");
		List.of("unit", "polarity", "beacon").forEach((property) -> row.weaker(property, Evidence.EDITORIAL));
		row.say("notes", "For nearness between places; the scores of another edition do not compare");
		row.say("evidence", "STATED");
		row.join(CITES, SOURCE, Map.of());
		row.map(MEASURES, "determinant:social-determinants");
	}

	private void tell(NamedCsvRecord record, Consumer<String> said) {
		String code = record.getField("gss_code");
		FactRow row = new FactRow(record, "observation:%s-%s".formatted(NAME, code.toLowerCase(Locale.ROOT)),
				Evidence.STATED, List.of(), said);
		row.say("evidence", "STATED");
		row.say("period", row.get("period"));
		row.say("periodInSource", row.get("period"));
		row.say("start", row.get("period") + "-01-01");
		row.say("end", row.get("period") + "-12-31");
		row.say("value", row.get("value"));
		row.say("unit", row.get("unit"));
		row.say("comparable", "true");
		row.say("source", SOURCE);
		row.say("locator", "%s/blob/%s/%s".formatted(address(), commit(40),
				row.get("source_repo_path").substring(REPOSITORY.length() + 1)));
		row.say("notes", "Underlying: %s, %s".formatted(row.get("source_title"), row.get("source_url")));
		row.join(OF_INDICATOR, INDICATOR, Map.of());
		row.join(FOR_AREA, "area:" + code, Map.of());
	}

	private String commit(int length) {
		return this.repository.getField("commit").substring(0, length);
	}

	private static String address() {
		return "https://github.com/" + REPOSITORY;
	}

}
