package org.fairergraph.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for how things look in Neo4j Browser.
 */
class StyleTests {

	private static final List<String> REST = List.of("node", "relationship");

	private final JsonNode style;

	StyleTests() throws Exception {
		this.style = new JsonMapper().readTree(new ClassPathResource("browser/style.json").getInputStream());
	}

	@Test
	void namesTheWholeVocabularyAndNothingElse() {
		assertThat(
				this.style.propertyNames())
			.containsExactlyInAnyOrderElementsOf(Stream
				.of(REST.stream(), Arrays.stream(Label.values()).map((label) -> "node." + label.cypher()),
						Arrays.stream(RelationshipType.values()).map((type) -> "relationship." + type.name()))
				.flatMap((selectors) -> selectors)
				.toList());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/page/labels.csv", numLinesToSkip = 1)
	void looksAsLaidDown(String label, String fill, String border, String text, int size, String caption) {
		JsonNode node = this.style.get("node." + label);
		assertThat(Stream.of("color", "border-color", "text-color-internal", "diameter", "caption")
			.map((name) -> node.get(name).asString()))
			.containsExactly(fill, border, text, size + "px", "{" + caption + "}");
	}

	@Test
	void saysInWordsWhatARelationshipIs() {
		assertThat(RelationshipType.values())
			.allSatisfy((type) -> assertThat(this.style.get("relationship." + type.name()).get("caption").asString())
				.doesNotContain("_", "<")
				.isLowerCase());
	}

}
