package org.fairergraph.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.fairergraph.support.GraphDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EvidenceController}.
 */
@CatalogueTest
class EvidenceControllerTests {

	private static final String FACTS = """
			CREATE (s:Source {id: 'source:s', title: 'Plan', publisher: 'Town', evidence: 'STATED'})
			CREATE (t:Source {id: 'source:t', title: 'Minutes', publisher: 'Town', evidence: 'STATED'})
			CREATE (o:Organisation {id: 'organisation:o', name: 'Town Council', sector: 'PUBLIC', evidence: 'STATED',
				website: 'https://example.org', weaker: ['website:UNVERIFIED'], formerIds: ['organisation:old']})
			CREATE (a:Action {id: 'action:a', title: 'Warm homes', status: 'IN_PROGRESS', start: '2024', evidence: 'EDITORIAL'})
			CREATE (u:Update {id: 'update:u', date: '2025-06', status: 'COMPLETED', evidence: 'EDITORIAL'})
			CREATE (i:Indicator {id: 'indicator:i', name: 'Life expectancy', evidence: 'STATED'})
			CREATE (p:Area {id: 'area:p', name: 'Town', kind: 'BOROUGH', evidence: 'STATED'})
			CREATE (v:Observation {id: 'observation:v', period: '2021 to 2023', group: 'female', value: 61.5, unit: 'years',
				comparable: true, source: 'source:s', locator: 'row 7', evidence: 'STATED'})
			CREATE (o)-[:OWNS {id: 'owns:o:a:LEAD', role: 'LEAD', since: '2020', evidence: 'UNVERIFIED', asserted: '2024',
				source: 'source:s', sources: ['source:s', 'source:t'], locators: ['p. 3']}]->(a)
			CREATE (u)-[:REPORTS_ON {id: 'reports_on:u:a'}]->(a), (v)-[:OF_INDICATOR {id: 'of_indicator:v:i'}]->(i)
			CREATE (v)-[:FOR_AREA {id: 'for_area:v:p'}]->(p)
			CREATE (a)-[:CITES {id: 'cites:action:a:s', locator: 'p. 9'}]->(s), (o)-[:CITES {id: 'cites:organisation:o:t'}]->(t)
			""";

	@Autowired
	GraphQlTester graphQl;

	@Autowired
	Statements statements;

	@BeforeAll
	static void holdFacts() {
		GraphDatabase.holding(FACTS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			owns:o:a:LEAD          | Town Council leads “Warm homes”, since 2020.                   | UNVERIFIED
			reports_on:u:a         | The report of 2025-06 is about “Warm homes”.                   | EDITORIAL
			of_indicator:v:i       | The value for 2021 to 2023 is one of the indicator Life expectancy. | STATED
			cites:action:a:s       | “Warm homes” rests on “Plan”, p. 9.                            | EDITORIAL
			action:a               | “Warm homes” is an action, from 2024.                          | EDITORIAL
			organisation:old       | Town Council is an organisation of the public sector.          | STATED
			update:u               | On 2025-06 “Warm homes” was reported as completed.             | EDITORIAL
			observation:v          | Life expectancy (female), Town, 2021 to 2023: 61.5 years.      | STATED
			area:p                 | Town is an area (borough).                                     | STATED
			source:s               | “Plan” is a publication of Town.                               | STATED
			""")
	void saysWhatItIsAndHowItIsKnown(String id, String sentence, String evidence) {
		evidence(id).path("evidence.sentence")
			.entity(String.class)
			.isEqualTo(sentence)
			.path("evidence.evidence")
			.entity(String.class)
			.isEqualTo(evidence);
	}

	@Test
	void namesTheSourcesOfARelationshipAndItsEnds() {
		GraphQlTester.Response answer = evidence("owns:o:a:LEAD");
		answer.path("evidence.citations[*].source.title").entityList(String.class).containsExactly("Plan", "Minutes");
		answer.path("evidence.citations[0].locator").entity(String.class).isEqualTo("p. 3");
		answer.path("evidence.asserted").entity(String.class).isEqualTo("2024");
		answer.path("evidence.from.id").entity(String.class).isEqualTo("organisation:o");
		answer.path("evidence.to.id").entity(String.class).isEqualTo("action:a");
		answer.path("evidence.node").valueIsNull();
	}

	@Test
	void namesWhatIsKnownLessWellOfAThingAndHidesItsValue() {
		GraphQlTester.Response answer = evidence("organisation:o");
		answer.path("evidence.weaker[0].property").entity(String.class).isEqualTo("website");
		answer.path("evidence.node.website").valueIsNull();
		answer.path("evidence.from").valueIsNull();
		answer.path("evidence.citations[*].source.id").entityList(String.class).containsExactly("source:t");
	}

	@ParameterizedTest
	@CsvSource({ "observation:v, source:s, row 7", "action:a, source:s, p. 9", "cites:action:a:s, source:s, p. 9" })
	void tellsWhereInTheSource(String id, String source, String locator) {
		evidence(id).path("evidence.citations[0].source.id")
			.entity(String.class)
			.isEqualTo(source)
			.path("evidence.citations[0].locator")
			.entity(String.class)
			.isEqualTo(locator);
	}

	@ParameterizedTest
	@CsvSource({ "owns:o:a, owns:o:a:LEAD", "owns:o:a:FUNDS, owns:o:a:LEAD", "cites:action:a:x, cites:action:a:s" })
	void suggestsIdsThatBeginAlike(String id, String suggestion) {
		evidence(id).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")
					.containsEntry("suggestions", List.of(suggestion))));
	}

	@ParameterizedTest
	@CsvSource({ "nonsense", "''", "organisation:nobody", "':'", "owns:" })
	void refusesWhatWeDoNotHold(String id) {
		evidence(id).errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	@Test
	void tellsWhatRestsOnASourcePageByPage() {
		List<String> ids = new ArrayList<>();
		@Nullable String after = null;
		do {
			GraphQlTester.Response page = supports(1, after);
			page.path("node.supports.totalCount").entity(Integer.class).isEqualTo(3);
			ids.addAll(page.path("node.supports.nodes[*].id").entityList(String.class).get());
			after = page.path("node.supports.pageInfo.hasNextPage").entity(Boolean.class).get()
					? page.path("node.supports.edges[0].cursor").entity(String.class).get() : null;
		}
		while (after != null);
		assertThat(ids).containsExactly("action:a", "observation:v", "owns:o:a:LEAD");
	}

	@Test
	void asksTwiceForWhatRestsOnManySources() {
		String document = "{ nodes(ids: [\"source:s\", \"source:t\"]) { ... on Source { supports { nodes { sentence } } } } }";
		assertThat(this.statements.during(() -> this.graphQl.document(document).execute().errors().verify()))
			.isEqualTo(1 + 2);
	}

	private GraphQlTester.Response supports(int first, @Nullable String after) {
		return this.graphQl
			.document(
					"""
							query($first: Int!, $after: String) { node(id: "source:s") { ... on Source { supports(first: $first, after: $after) {
								totalCount nodes { id } edges { cursor } pageInfo { hasNextPage } } } } }""")
			.variable("first", first)
			.variable("after", after)
			.execute();
	}

	private GraphQlTester.Response evidence(String id) {
		return this.graphQl.document(
				"""
						query($id: ID!) { evidence(id: $id) { id sentence evidence weaker { property evidence } asserted
							citations { locator source { id title } } node { id ... on Organisation { website } } from { id } to { id } } }""")
			.variable("id", id)
			.execute();
	}

}
