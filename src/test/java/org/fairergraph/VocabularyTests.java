package org.fairergraph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.Property;
import org.fairergraph.graph.RelationshipType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the description of a seed to the vocabulary in Java: types, what is required,
 * which words are allowed.
 */
@Tag("architecture")
class VocabularyTests {

	@ParameterizedTest
	@ValueSource(strings = { "graph-seed", "src/test/resources/places/riverside" })
	void saysOfEveryColumnWhatTheVocabularySays(Path seed) {
		assertThat(described(seed)).isEqualTo(vocabulary());
	}

	private static Map<String, Map<String, Column>> described(Path seed) {
		return JsonMapper.shared()
			.readTree(seed.resolve("datapackage.json"))
			.path("resources")
			.valueStream()
			.filter((table) -> table.has("schema"))
			.collect(Collectors.toMap((table) -> table.path("path").stringValue(""), VocabularyTests::columns));
	}

	private static Map<String, Column> columns(JsonNode table) {
		return table.at("/schema/fields")
			.valueStream()
			.filter((field) -> !List.of("id", "start", "end").contains(field.path("name").stringValue(""))
					|| field.at("/constraints/pattern").stringValue("").startsWith("[0-9]"))
			.collect(Collectors.toMap((field) -> field.path("name").stringValue(""), Column::of));
	}

	private static Map<String, Map<String, Column>> vocabulary() {
		Map<String, Map<String, Column>> tables = new TreeMap<>();
		Stream.of(Label.values())
			.filter((label) -> label != Label.RELEASE)
			.forEach((label) -> tables.put("nodes/" + label.cypher() + ".csv", columns(label.properties())));
		Stream.of(RelationshipType.values())
			.forEach((type) -> tables.put("relationships/" + type + ".csv", columns(type.properties())));
		return tables;
	}

	private static Map<String, Column> columns(List<Property> properties) {
		return properties.stream().collect(Collectors.toMap(Property::name, Column::of));
	}

	/**
	 * What a curator may write in a column.
	 *
	 * @param type a type of Frictionless Table Schema
	 * @param required whether it must be written
	 * @param words the allowed words, if there is a closed list
	 */
	private record Column(String type, boolean required, List<String> words) {

		static Column of(Property property) {
			return new Column(switch (property.type()) {
				case INTEGER -> "integer";
				case DECIMAL -> "number";
				case BOOLEAN -> "boolean";
				case URL -> "string of uri";
				default -> "string";
			}, property.required(), property.words());
		}

		static Column of(JsonNode field) {
			String format = field.path("format").stringValue("");
			return new Column(field.path("type").stringValue("") + (format.isEmpty() ? "" : " of " + format),
					field.at("/constraints/required").booleanValue(false),
					field.at("/constraints/enum").valueStream().map(JsonNode::stringValue).toList());
		}

	}

}
