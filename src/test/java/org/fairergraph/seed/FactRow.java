package org.fairergraph.seed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.RelationshipType;

/**
 * One row of facts, which says what it says as statements: one for each property of a
 * node and one for each relationship.
 *
 * @param record the cells
 * @param id the id of the node that the row is about
 * @param evidence how the row is known
 * @param sources the ids of the sources that the row rests on, in their order
 * @param statements where the statements go
 */
record FactRow(NamedCsvRecord record, String id, Evidence evidence, List<String> sources, Consumer<String> statements) {

	static final String EDITORS = "source:editors";

	static final String MEMORY = "source:memory";

	String get(String column) {
		return this.record.getField(column);
	}

	Stream<String> all(String column) {
		return FactCsv.split(get(column), ";");
	}

	boolean has(String column) {
		return !get(column).isEmpty();
	}

	void say(String property, String value) {
		if (!value.isEmpty()) {
			this.statements.accept(property(this.id, property, value));
		}
	}

	void weaker(String property, Evidence level) {
		if (level.compareTo(this.evidence) > 0) {
			say("weaker", property + ":" + level);
		}
	}

	void rest(RelationshipType type, String start, String end, Map<String, String> properties) {
		relate(type, start, end, this.evidence, this.sources, properties);
	}

	void map(RelationshipType type, String end) {
		Evidence mapped = this.evidence.and(Evidence.EDITORIAL);
		List<String> ours = (mapped == Evidence.UNVERIFIED) ? List.of(EDITORS, MEMORY) : List.of(EDITORS);
		relate(type, this.id, end, mapped, ours, Map.of());
	}

	void relate(RelationshipType type, String start, String end, Evidence level, List<String> from,
			Map<String, String> properties) {
		Map<String, String> all = new TreeMap<>(properties);
		all.put("evidence", level.name());
		all.put("sources", String.join(";", from));
		this.statements.accept(relationship(type.name(), start, end, all));
	}

	void join(RelationshipType type, String end, Map<String, String> properties) {
		this.statements.accept(relationship(type.name(), this.id, end, properties));
	}

	static String property(String id, String property, String value) {
		return "%s.%s = %s".formatted(id, property, value);
	}

	static String relationship(String type, String start, String end, Map<String, String> properties) {
		return properties.entrySet()
			.stream()
			.filter((property) -> !property.getValue().isEmpty())
			.sorted(Map.Entry.comparingByKey())
			.map((property) -> property.getKey() + "=" + property.getValue())
			.collect(Collectors.joining(", ", "%s %s -> %s {".formatted(type, start, end), "}"));
	}

}
