package org.fairergraph.catalogue;

import java.util.Arrays;
import java.util.Collections;
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

	@Autowired
	Statements statements;

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

	@Test
	void keepsTheOrderOfManyIdsAndTheGapsOfMisses() {
		GraphDatabase
			.holding(ORGANISATION + " CREATE (:Area {id: 'area:new', name: 'N', kind: 'WARD', evidence: 'STATED',"
					+ " formerIds: ['area:old']})");
		nodes("area:old", "area:none", "organisation:a", "area:new", "organisation:a").path("nodes")
			.entity(Object.class)
			.satisfies((nodes) -> assertThat(nodes).isEqualTo(Arrays.asList(Map.of("id", "area:new"), null,
					Map.of("id", "organisation:a"), Map.of("id", "area:new"), Map.of("id", "organisation:a"))));
	}

	@Test
	void givesTheSameObjectAloneAmongManyAndInAList() {
		GraphDatabase.holding(ORGANISATION.replace("name: 'A'", "name: 'A', sortKey: 'a'"));
		GraphQlTester.Response answer = this.graphQl.document("""
				query same { node(id: "organisation:a") { ...all } nodes(ids: ["organisation:a"]) { ...all }
					organisations { edges { node { ...all } } } }
				fragment all on Organisation { id name sector website identifiers weaker { property evidence } }
				""").execute();
		Object alone = answer.path("node").entity(Object.class).get();
		assertThat(answer.path("nodes[0]").entity(Object.class).get()).isEqualTo(alone);
		assertThat(answer.path("organisations.edges[0].node").entity(Object.class).get()).isEqualTo(alone);
	}

	@Test
	void findsManyInOneStatement() {
		GraphDatabase
			.holding(ORGANISATION + " CREATE (:Area {id: 'area:a', name: 'N', kind: 'WARD', evidence: 'STATED'})");
		assertThat(this.statements.during(() -> nodes("area:a", "organisation:a").path("nodes[1].id").hasValue()))
			.isEqualTo(1);
	}

	@Test
	void refusesMoreThanAHundredIds() {
		refuses(nodes(Collections.nCopies(101, "area:a").toArray(String[]::new)));
	}

	@Test
	void refusesWhatIsNoIdAmongMany() {
		refuses(nodes("area:a", "nonsense"));
	}

	private static void refuses(GraphQlTester.Response answer) {
		answer.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")
					.containsEntry("argument", "ids")));
	}

	private GraphQlTester.Response nodes(String... ids) {
		return this.graphQl.document("query($ids: [ID!]!) { nodes(ids: $ids) { id } }")
			.variable("ids", List.of(ids))
			.execute();
	}

	private GraphQlTester.Response organisation(@Nullable List<String> evidence) {
		return this.graphQl.documentName("catalogue/organisation").variable("evidence", evidence).execute();
	}

}
