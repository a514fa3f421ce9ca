package org.fairergraph.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.Property;
import org.fairergraph.graph.Words;

/**
 * Turns checked rows into facts and derives what no file says: ids of relationships, sort
 * keys, words, days and the first source.
 */
final class FactReader {

	private FactReader() {
	}

	/**
	 * Reads all rows.
	 * @param seed a seed without findings
	 * @return a fact for each row, in the order of files and rows; made anew whenever it
	 * is asked for, since a fact takes several times the memory of its row
	 */
	static Facts read(Seed seed) {
		return new Facts(new Derived<>(seed.nodeRows().toList(), FactReader::node),
				new Derived<>(seed.relationshipRows().toList(), FactReader::relationship));
	}

	private static NodeFact node(Row row) {
		Label label = ((NodeSubject) row.subject()).label();
		Map<String, Object> values = values(row);
		String name = label.naming().map((naming) -> row.text(naming.name())).orElse("");
		values.put("id", row.text("id"));
		values.put("sortKey", Words.sortKey(name, row.text("id")));
		if (label.naming().isPresent()) {
			values.put("words", NodeWords.of(row, name));
		}
		return new NodeFact(label, values);
	}

	private static RelationshipFact relationship(Row row) {
		Map<String, Object> values = values(row);
		values.put("id", RelationshipIds.of(row));
		List<String> sources = row.list("sources");
		if (!sources.isEmpty()) {
			values.put("source", sources.get(0));
		}
		return new RelationshipFact(((RelationshipSubject) row.subject()).type(), row.text("start"), row.text("end"),
				values);
	}

	private static Map<String, Object> values(Row row) {
		Map<String, Object> values = new HashMap<>();
		for (Property property : properties(row)) {
			row.cell(property.name()).ifPresent((cell) -> put(values, property, cell.text()));
		}
		return values;
	}

	private static List<Property> properties(Row row) {
		List<Property> columns = row.subject().columns();
		return columns.subList(row.subject().keys().size(), columns.size());
	}

	private static void put(Map<String, Object> values, Property property, String text) {
		values.put(property.name(), Values.of(property, text));
		Property.Bound bound = property.bound();
		if (bound != null) {
			values.put(bound.name(), bound.of(Values.date(text)));
		}
	}

}
