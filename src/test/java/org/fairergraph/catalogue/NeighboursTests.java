package org.fairergraph.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fairergraph.support.GraphDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Neighbours}.
 */
@CatalogueTest
class NeighboursTests {

	private static final String PARTNERS = """
			CREATE (board:Organisation {id: 'organisation:board', name: 'Board', sortKey: 'board', sector: 'PUBLIC', evidence: 'STATED'})
			CREATE (town:Area {id: 'area:town', name: 'Town', sortKey: 'town', kind: 'BOROUGH', evidence: 'STATED'})
			WITH * UNWIND range(1, 5) AS at
			CREATE (o:Organisation {id: 'organisation:' + at, name: 'O', sortKey: 'o', sector: 'THIRD', evidence: 'STATED'})
			CREATE (a:Action {id: 'action:' + at, title: 'A', sortKey: 'a' + at, status: 'UNKNOWN', evidence: 'STATED'})
			CREATE (o)-[:MEMBER_OF {id: 'member:' + at, role: 'CHAIR', roleInSource: 'chairs', since: '2021', evidence: 'STATED'}]->(board)
			CREATE (o)-[:OWNS {id: 'owns:' + at, role: 'LEAD', since: '2020', until: '2030', evidence: 'STATED'}]->(a)
			CREATE (o)-[:ATTENDED {id: 'attended:' + at, on: '2023-05-01', evidence: 'STATED'}]->(board)
			CREATE (o)-[:OPERATES_IN {id: 'operates:' + at, basis: 'office', evidence: 'STATED'}]->(town)
			CREATE (a)-[:TAKES_PLACE_IN {id: 'place:' + at, evidence: 'STATED'}]->(town)
			""";

	private static final String PARTS = """
			UNWIND range(1, 3) AS top
			CREATE (a:Area {id: 'area:' + top, name: 'A', sortKey: 'a' + top, kind: 'BOROUGH', evidence: 'STATED'})
			WITH a, top UNWIND range(1, 100) AS part
			CREATE (:Area {id: a.id + '-' + part, name: 'W', sortKey: 'w' + part, kind: 'WARD', evidence: 'STATED'})
				-[:PART_OF {id: 'part:' + top + '-' + part, evidence: 'STATED'}]->(a)
			""";

	@Autowired
	GraphQlTester graphQl;

	@Autowired
	Statements statements;

	@Test
	void areAskedForOnceForEachLevel() {
		GraphDatabase.holding(PARTNERS);
		assertThat(this.statements.during(() -> ask(
				"""
						{ organisations(first: 9) { nodes { owns(first: 9) { nodes { places(first: 9) { edges { role: id node { organisations(first: 9) { nodes { id } } } } } } } } } }
						""")
			.errors()
			.verify())).isEqualTo(4);
	}

	@Test
	void areAskedForTogetherWithAllElseOfTheirLevel() {
		GraphDatabase.holding(PARTNERS);
		assertThat(this.statements.during(() -> ask("""
				{ organisations(last: 1) { nodes { one: owns(first: 1) { totalCount } owns { nodes { id } }
					memberOf { nodes { id } } operatesIn { nodes { id } } } } }""").path("organisations.nodes[0]")
			.matchesJson(
					"""
							{"one": {"totalCount": 1}, "owns": {"nodes": [{"id": "action:5"}]},
							 "memberOf": {"nodes": [{"id": "organisation:board"}]}, "operatesIn": {"nodes": [{"id": "area:town"}]}}""")))
			.isEqualTo(2);
	}

	@Test
	void areAskedForInMoreStatementsWhereOneWouldBeTooLong() {
		GraphDatabase.holding(PARTNERS);
		String fields = IntStream.rangeClosed(1, 9)
			.mapToObj((size) -> "f%d: owns(first: %d) { nodes { id } } ".formatted(size, size))
			.collect(Collectors.joining());
		assertThat(this.statements.during(
				() -> ask("{ organisations(last: 1) { nodes { " + fields + "} } }").path("organisations.nodes[0]..id")
					.entityList(String.class)
					.satisfies((ids) -> assertThat(ids).hasSize(9).containsOnly("action:5"))))
			.isEqualTo(3);
	}

	@Test
	void areCountedInTheSameStatement() {
		GraphDatabase.holding(PARTNERS);
		assertThat(this.statements.during(() -> ask("{ organisations { nodes { owns(first: 1) { totalCount } } } }")
			.path("organisations.nodes[*].owns.totalCount")
			.entityList(Integer.class)
			.containsExactly(0, 1, 1, 1, 1, 1))).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "'node(id: \"organisation:1\") { ... on Organisation { owns', 'role since until', 'LEAD 2020 2030'",
			"'node(id: \"action:1\") { ... on Action { owners', 'role since until', 'LEAD 2020 2030'",
			"'node(id: \"organisation:1\") { ... on Organisation { memberOf', 'role roleInSource since', 'CHAIR chairs 2021'",
			"'node(id: \"organisation:1\") { ... on Organisation { attended', 'on', '2023-05-01'",
			"'node(id: \"organisation:1\") { ... on Organisation { operatesIn', 'basis', 'office'" })
	void carryThePropertiesOfTheRelationship(String field, String properties, String values) {
		GraphDatabase.holding(PARTNERS);
		GraphQlTester.Response answer = ask("{ " + field + " { edges { " + properties + " } } } } }");
		String name = field.substring(field.lastIndexOf(' ') + 1);
		String[] names = properties.split(" ");
		for (int at = 0; at < names.length; at++) {
			answer.path("node." + name + ".edges[0]." + names[at])
				.entity(String.class)
				.isEqualTo(values.split(" ")[at]);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 100 })
	void areGivenOncePageByPageWithTies(int size) {
		GraphDatabase.holding(PARTNERS);
		List<String> ids = new ArrayList<>();
		@Nullable String after = null;
		do {
			GraphQlTester.Response page = members(size, after);
			ids.addAll(page.path("node.members.nodes[*].id").entityList(String.class).get());
			after = page.path("node.members.pageInfo.hasNextPage").entity(Boolean.class).get()
					? page.path("node.members.pageInfo.endCursor").entity(String.class).get() : null;
		}
		while (after != null);
		assertThat(ids).containsExactly("organisation:1", "organisation:2", "organisation:3", "organisation:4",
				"organisation:5");
	}

	@Test
	void goOnOnlyFromACursorOfTheSameThing() {
		GraphDatabase.holding(PARTNERS);
		String cursor = members(1, null).path("node.members.pageInfo.endCursor").entity(String.class).get();
		refuses("{ node(id: \"organisation:1\") { ... on Organisation { members(after: \"%s\") { nodes { id } } } } }"
			.formatted(cursor), "BAD_CURSOR");
	}

	@Test
	void areRefusedBeyondWhatOnePageMayHold() {
		GraphDatabase.holding(PARTNERS);
		refuses("{ node(id: \"organisation:1\") { ... on Organisation { owns(first: 101) { nodes { id } } } } }",
				"BAD_REQUEST");
	}

	@Test
	void areRefusedWhereTheyWouldBeTooMany() {
		GraphDatabase.holding(PARTS);
		ask("{ areas(kind: BOROUGH) { nodes { parts(first: 100) { nodes { parts(first: 100) { nodes { id } } } } } } }")
			.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty()
				.allSatisfy((error) -> assertThat(error.getExtensions()).containsEntry("code", "TOO_COSTLY")));
	}

	private GraphQlTester.Response members(int first, @Nullable String after) {
		return this.graphQl.document("""
				query($first: Int!, $after: String) { node(id: "organisation:board") { ... on Organisation {
					members(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }""")
			.variable("first", first)
			.variable("after", after)
			.execute();
	}

	private GraphQlTester.Response ask(String document) {
		return this.graphQl.document(document).execute();
	}

	private void refuses(String document, String code) {
		ask(document).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

}
