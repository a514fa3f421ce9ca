package org.fairergraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fairergraph.graph.Label;
import org.fairergraph.support.GraphDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NodeController}.
 */
@CatalogueTest
class NodeControllerTests {

	private static final String ORGANISATION = "CREATE (:Organisation {id: 'organisation:a', name: 'A', sector: 'THIRD',"
			+ " website: 'https://example.org', identifiers: ['GB-CHC-1'], evidence: 'STATED',"
			+ " weaker: ['website:UNVERIFIED', 'identifiers:UNVERIFIED', 'name:UNVERIFIED', 'sector:EDITORIAL']})";

	@Autowired
	GraphQlTester graphQl;

	@ParameterizedTest
	@EnumSource
	void givesEveryPropertyOfTheVocabulary(Label label) {
		Map<String, Object> properties = Specimen.of(label);
		GraphDatabase.holding("").write((work) -> work.run(Specimen.creating(label), Map.of("properties", properties)));
		Map<String, Object> shown = Specimen.shown(label, properties);
		String fields = shown.keySet()
			.stream()
			.collect(Collectors.joining(" "))
			.replace("weaker", "weaker { property }");
		this.graphQl
			.document("{ node(id: \"%s:x\") { ... on %s { %s } } }".formatted(label.kind(), label.cypher(), fields))
			.execute()
			.path("node")
			.entity(Object.class)
			.satisfies((node) -> assertThat(node).isEqualTo(shown));
	}

	@Test
	void hidesWhatIsOnlyBelieved() {
		GraphDatabase.holding(ORGANISATION);
		organisation(null).path("node.website").valueIsNull();
		organisation(null).path("node.identifiers").entity(List.class).isEqualTo(List.of());
		organisation(List.of("STATED", "EDITORIAL")).path("node.website").valueIsNull();
	}

	@Test
	void keepsAndMarksWhatCannotBeLeftOut() {
		GraphDatabase.holding(ORGANISATION);
		organisation(null).path("node.name").entity(String.class).isEqualTo("A");
		organisation(null).path("node.weaker[*].property")
			.entityList(String.class)
			.containsExactly("website", "identifiers", "name", "sector");
		organisation(null).path("node.weaker[3].evidence").entity(String.class).isEqualTo("EDITORIAL");
	}

	@Test
	void showsWhatIsOnlyBelievedWhenAsked() {
		GraphDatabase.holding(ORGANISATION);
		organisation(List.of("UNVERIFIED")).path("node.website").entity(String.class).isEqualTo("https://example.org");
		organisation(List.of()).path("node.identifiers[0]").entity(String.class).isEqualTo("GB-CHC-1");
	}

	@Test
	void givesNothingForAMiss() {
		GraphDatabase.holding("");
		organisation(null).path("node").valueIsNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "area", "area:", ":a", "person:a", "4:deadbeef:17", "area:a b", "Area:a" })
	void refusesWhatIsNoId(String id) {
		this.graphQl.document("query($id: ID!) { node(id: $id) { id } }")
			.variable("id", id)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

	private GraphQlTester.Response organisation(@Nullable List<String> evidence) {
		return this.graphQl.documentName("catalogue/organisation").variable("evidence", evidence).execute();
	}

}
