package org.fairergraph.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.Property;
import org.fairergraph.graph.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the description of a seed to the vocabulary and to the files, so that a curator
 * can believe it.
 */
@ParameterizedClass
@ValueSource(strings = { "graph-seed", "src/test/resources/places/riverside" })
record DescriptionTests(Path seed) {

	@Test
	void describesEveryColumnOfTheVocabulary() {
		assertThat(described()).isEqualTo(vocabulary());
	}

	@Test
	void namesTheColumnsAsTheFilesDo() {
		assertThat(described()).allSatisfy((path, columns) -> assertThat(header(path)).isEqualTo(columns));
	}

	@Test
	void explainsEveryColumnInASentence() {
		assertThat(resources().flatMap((table) -> table.at("/schema/fields").valueStream()))
			.allMatch((field) -> field.path("description").stringValue("").endsWith("."));
	}

	@Test
	void namesEveryFile() {
		assertThat(resources().map((resource) -> resource.path("path").stringValue("")))
			.allMatch((path) -> Files.isRegularFile(this.seed.resolve(path)));
	}

	@Test
	void carriesALicenceWithItsAttribution() {
		assertThat(description().path("licenses").valueStream().toList()).isNotEmpty()
			.allMatch((licence) -> Stream.of("name", "title", "path", "attribution")
				.noneMatch((key) -> licence.path(key).stringValue("").isEmpty()));
	}

	private Map<String, List<String>> described() {
		Map<String, List<String>> columns = new TreeMap<>();
		resources().filter((resource) -> resource.has("schema"))
			.forEach((table) -> columns.put(table.path("path").stringValue(""),
					table.at("/schema/fields")
						.valueStream()
						.map((field) -> field.path("name").stringValue(""))
						.toList()));
		return columns;
	}

	private static Map<String, List<String>> vocabulary() {
		Map<String, List<String>> columns = new TreeMap<>();
		Stream.of(Label.values())
			.filter((label) -> label != Label.RELEASE)
			.forEach((label) -> columns.put("nodes/" + label.cypher() + ".csv",
					names(Stream.of("id"), label.properties())));
		Stream.of(RelationshipType.values())
			.forEach((type) -> columns.put("relationships/" + type + ".csv",
					names(Stream.of("start", "end"), type.properties())));
		return columns;
	}

	private static List<String> names(Stream<String> ids, List<Property> properties) {
		return Stream.concat(ids, properties.stream().map(Property::name)).toList();
	}

	private List<String> header(String path) {
		try (Stream<String> lines = Files.lines(this.seed.resolve(path))) {
			return List.of(lines.findFirst().orElse("").split(","));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private Stream<JsonNode> resources() {
		return description().path("resources").valueStream();
	}

	private JsonNode description() {
		return JsonMapper.shared().readTree(this.seed.resolve("datapackage.json"));
	}

}
