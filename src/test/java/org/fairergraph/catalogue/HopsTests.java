package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each field of {@link Hops} leads along its relationship, with what is known of it.
 */
@CatalogueTest
class HopsTests {

	private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {
	};

	@Autowired
	GraphQlTester graphQl;

	static Stream<Hop> hops() {
		return Hops.ALL.stream();
	}

	static Stream<Hop> pages() {
		return hops().filter((hop) -> !hop.single());
	}

	@Test
	void leadAlongEveryRelationshipInBothDirections() {
		assertThat(hops().map((hop) -> hop.type() + " "
				+ (hop.outward() ? hop.from() + " " + hop.to() : hop.to() + " " + hop.from()) + " " + hop.outward()))
			.containsExactlyInAnyOrderElementsOf(directions());
	}

	@Test
	void needAClosedSetOfTexts() {
		assertThat(new NeighbourCypher().all()).hasSize(109);
	}

	@ParameterizedTest
	@MethodSource("hops")
	void leadToTheThing(Hop hop) {
		hold(hop, "STATED", "STATED");
		String node = hop.single() ? "node.hop.id" : "node.hop.nodes[0].id";
		ask(hop, "", hop.single() ? "id" : "nodes { id }").path(node)
			.entity(String.class)
			.isEqualTo(hop.to().kind() + ":to");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void tellWhatIsKnownOfTheRelationship(Hop hop) {
		hold(hop, "EDITORIAL", "STATED");
		GraphQlTester.Response answer = ask(hop, "",
				"edges { id evidence asserted citations { locator source { title } } node { id } }");
		answer.path("node.hop.edges[0].id").entity(String.class).isEqualTo("link:1");
		answer.path("node.hop.edges[0].evidence").entity(String.class).isEqualTo("EDITORIAL");
		answer.path("node.hop.edges[0].asserted").entity(String.class).isEqualTo("2024");
		answer.path("node.hop.edges[0].citations[0].locator").entity(String.class).isEqualTo("p. 3");
		answer.path("node.hop.edges[0].citations[0].source.title").entity(String.class).isEqualTo("S");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void leaveOutWhatIsOnlyBelieved(Hop hop) {
		for (String[] levels : new String[][] { { "UNVERIFIED", "STATED" }, { "STATED", "UNVERIFIED" } }) {
			hold(hop, levels[0], levels[1]);
			String total = "totalCount nodes { id }";
			ask(hop, "", total).path("node.hop.totalCount").entity(Integer.class).isEqualTo(0);
			ask(hop, "(evidence: [])", total).path("node.hop.totalCount").entity(Integer.class).isEqualTo(1);
			ask(hop, "(evidence: [])", total).path("node.hop.nodes").entityList(Object.class).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "totalCount", "all: totalCount", "... { totalCount }", "... { ... { all: totalCount } }" })
	void countAllWhereverThatIsSelected(String selection) {
		Hop hop = pages().findFirst().orElseThrow();
		hold(hop, "STATED", "STATED");
		ask(hop, "", "nodes { id } " + selection).path("node.hop")
			.entity(FIELDS)
			.satisfies((page) -> assertThat(page).containsValue(1));
	}

	@Test
	void countAllWhereANamedFragmentSelectsThat() {
		Hop hop = pages().findFirst().orElseThrow();
		hold(hop, "STATED", "STATED");
		String type = ask(hop, "", "__typename").path("node.hop.__typename").entity(String.class).get();
		this.graphQl
			.document(document(hop, "", "nodes { id } ...Counted") + " fragment Counted on " + type + " { totalCount }")
			.execute()
			.path("node.hop.totalCount")
			.entity(Integer.class)
			.isEqualTo(1);
	}

	private GraphQlTester.Response ask(Hop hop, String arguments, String selection) {
		return this.graphQl.document(document(hop, arguments, selection)).execute();
	}

	private static String document(Hop hop, String arguments, String selection) {
		return "{ node(id: \"%s:from\") { ... on %s { hop: %s%s { %s } } } }".formatted(hop.from().kind(),
				hop.from().cypher(), hop.field(), arguments, selection);
	}

	private static void hold(Hop hop, String link, String node) {
		Map<String, Object> from = properties(hop.from(), "from", "STATED");
		Map<String, Object> to = properties(hop.to(), "to", node);
		GraphDatabase.holding("CREATE (:Source {id: 'source:s', title: 'S', publisher: 'P', evidence: 'STATED'})")
			.write((work) -> work.run(
					"CREATE (a:$($from)) SET a = $a CREATE (b:$($to)) SET b = $b CREATE (%s)-[r:$($type)]->(%s) SET r = $r"
						.formatted(hop.outward() ? "a" : "b", hop.outward() ? "b" : "a"),
					Map.of("from", hop.from().cypher(), "to", hop.to().cypher(), "a", from, "b", to, "type",
							hop.type().name(), "r", Map.of("id", "link:1", "evidence", link, "asserted", "2024",
									"sources", List.of("source:s"), "locators", List.of("p. 3")))));
	}

	private static Map<String, Object> properties(Label label, String slug, String evidence) {
		Map<String, Object> properties = new HashMap<>(Specimen.least(label));
		properties.putAll(Map.of("id", label.kind() + ":" + slug, "sortKey", slug, "evidence", evidence));
		return properties;
	}

	private static Set<String> directions() {
		return Stream.of(RelationshipType.values())
			.filter((type) -> type != RelationshipType.CITES)
			.flatMap((type) -> type.starts()
				.stream()
				.flatMap((start) -> type.ends()
					.stream()
					.flatMap((end) -> Stream.of(true, false)
						.map((outward) -> type + " " + start + " " + end + " " + outward))))
			.collect(Collectors.toSet());
	}

}
