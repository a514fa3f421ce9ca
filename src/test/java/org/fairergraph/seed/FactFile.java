package org.fairergraph.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.RelationshipType;

/**
 * One file of facts with the place in the seed of each of its columns, so that the tables
 * of {@link FactTable} read like tables.
 */
final class FactFile {

	private final String name;

	private final String kind;

	private final String key;

	private final Set<String> columns = new TreeSet<>();

	private final List<Consumer<FactRow>> places = new ArrayList<>();

	private String evidence = "";

	private String source = "";

	FactFile(String name, String kind, String key) {
		this.name = name;
		this.kind = kind;
		this.key = key;
		this.columns.add(key);
	}

	FactFile cell(String column, String property) {
		return place((row) -> row.say(property, row.get(column)), column);
	}

	FactFile cell(String column, String property, Map<String, String> words) {
		return place((row) -> row.say(property, words.getOrDefault(row.get(column), "")), column);
	}

	FactFile list(String column, String property) {
		return place((row) -> row.say(property, row.all(column).collect(Collectors.joining(";"))), column);
	}

	FactFile weaker(String column, String property, Evidence level) {
		return place((row) -> {
			if (row.has(column)) {
				row.weaker(property, level);
			}
		}, column);
	}

	FactFile rest(String column, RelationshipType type, String end) {
		return place((row) -> row.all(column).forEach((to) -> row.rest(type, row.id(), end + to, Map.of())), column);
	}

	FactFile restFrom(String column, RelationshipType type, String start, Map<String, String> properties) {
		return place((row) -> row.all(column).forEach((from) -> row.rest(type, start + from, row.id(), properties)),
				column);
	}

	FactFile map(String column, RelationshipType type, String end) {
		return place((row) -> row.all(column).forEach((to) -> row.map(type, end + to)), column);
	}

	FactFile place(Consumer<FactRow> place, String... from) {
		this.columns.addAll(Arrays.asList(from));
		this.places.add(place);
		return this;
	}

	FactFile known(String evidenceColumn, String sourceColumn) {
		return about(evidenceColumn, sourceColumn).place((row) -> row.say("evidence", row.evidence().name()));
	}

	FactFile about(String evidenceColumn, String sourceColumn) {
		this.evidence = evidenceColumn;
		this.source = sourceColumn;
		this.columns.addAll(List.of(evidenceColumn, sourceColumn));
		return this;
	}

	FactFile cited(String locatorColumn) {
		return place(
				(row) -> row.sources()
					.forEach((to) -> row.join(RelationshipType.CITES, to, Map.of("locator", row.get(locatorColumn)))),
				locatorColumn);
	}

	FactFile cited() {
		return place((row) -> row.sources().forEach((to) -> row.join(RelationshipType.CITES, to, Map.of())));
	}

	String name() {
		return this.name;
	}

	Set<String> columns() {
		return this.columns;
	}

	Stream<String> statements(Path facts, FactSources sources) {
		List<String> said = new ArrayList<>();
		for (NamedCsvRecord record : FactCsv.rows(facts.resolve(this.name))) {
			Evidence level = FactSources.level(record.getField(this.evidence));
			List<String> from = sources.behind(level, record.getField(this.source));
			FactRow row = new FactRow(record, this.kind + ":" + record.getField(this.key), level, from, said::add);
			this.places.forEach((place) -> place.accept(row));
		}
		return said.stream();
	}

}
