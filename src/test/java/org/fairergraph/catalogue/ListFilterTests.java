package org.fairergraph.catalogue;

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
 * Each filter of each list keeps what it names, and counts the same.
 */
@CatalogueTest
class ListFilterTests {

	private static final String PLACE = """
			CREATE (d:Determinant {id: 'determinant:d', name: 'D', sortKey: 'd', evidence: 'STATED'})
			CREATE (e:Determinant {id: 'determinant:e', name: 'E', sortKey: 'e', evidence: 'STATED'})
			CREATE (p:Principle {id: 'principle:p', number: 1, name: 'P', sortKey: 'p', evidence: 'STATED'})
			CREATE (x:Area {id: 'area:x', name: 'X', kind: 'BOROUGH', sortKey: 'x', evidence: 'STATED', formerIds: ['area:old']})
			CREATE (y:Area {id: 'area:y', name: 'Y', kind: 'WARD', sortKey: 'y', evidence: 'STATED'})
			CREATE (z:Area {id: 'area:z', name: 'Z', kind: 'WARD', sortKey: 'z', evidence: 'UNVERIFIED'})
			CREATE (r:Recommendation {id: 'recommendation:r', title: 'R', kind: 'RECOMMENDATION', sortKey: 'r', evidence: 'STATED'})
			CREATE (h:Recommendation {id: 'recommendation:h', title: 'H', kind: 'HEADING', sortKey: 'h', evidence: 'EDITORIAL'})
			CREATE (g:Goal {id: 'goal:g', title: 'G', horizon: 'ONE_YEAR', due: '2026', dueOn: date('2026-12-31'), sortKey: 'g', evidence: 'STATED'})
			CREATE (l:Goal {id: 'goal:l', title: 'L', sortKey: 'l', evidence: 'STATED'})
			CREATE (i:Indicator {id: 'indicator:i', name: 'I', beacon: true, polarity: 'NEITHER', sortKey: 'i', evidence: 'STATED'})
			CREATE (j:Indicator {id: 'indicator:j', name: 'J', beacon: false, sortKey: 'j', evidence: 'STATED'})
			CREATE (v:Observation {id: 'observation:v', period: '2024', group: 'female', comparable: true, source: 'source:s', sortKey: 'v', evidence: 'STATED'})
			CREATE (w:Observation {id: 'observation:w', period: '2024', comparable: true, source: 'source:s', sortKey: 'w', evidence: 'STATED'})
			CREATE (o:Organisation {id: 'organisation:o', name: 'O', sector: 'PUBLIC', kind: 'council', collective: false, sortKey: 'o', evidence: 'STATED'})
			CREATE (b:Organisation {id: 'organisation:b', name: 'B', sector: 'THIRD', collective: true, sortKey: 'b', evidence: 'STATED'})
			CREATE (a:Action {id: 'action:a', title: 'A', status: 'UNKNOWN', sortKey: 'a', evidence: 'STATED'})
			CREATE (c:Action {id: 'action:c', title: 'C', status: 'PAUSED', sortKey: 'c', evidence: 'STATED'})
			CREATE (f:Action {id: 'action:f', title: 'F', status: 'PAUSED', sortKey: 'f', evidence: 'STATED'})
			CREATE (u:Update {id: 'update:u', date: '2026', status: 'PAUSED', sortKey: 'u', evidence: 'STATED'})
			CREATE (:Source {id: 'source:s', title: 'S', publisher: 'Town', sortKey: 's', evidence: 'STATED'})
			CREATE (:Source {id: 'source:t', title: 'T', publisher: 'Trust', sortKey: 't', evidence: 'STATED'})
			CREATE (e)-[:BROADER {evidence: 'STATED'}]->(d), (d)-[:FALLS_UNDER {evidence: 'STATED'}]->(p)
			CREATE (y)-[:PART_OF {evidence: 'STATED'}]->(x), (z)-[:PART_OF {evidence: 'STATED'}]->(y)
			CREATE (r)-[:ADDRESSES {evidence: 'EDITORIAL'}]->(e), (r)-[:SERVES {evidence: 'STATED'}]->(p)
			CREATE (g)-[:ADDRESSES {evidence: 'STATED'}]->(d), (l)-[:APPLIES_TO {evidence: 'STATED'}]->(y)
			CREATE (i)-[:MEASURES {evidence: 'STATED'}]->(e), (v)-[:OF_INDICATOR]->(i), (w)-[:OF_INDICATOR]->(j), (v)-[:FOR_AREA]->(x)
			CREATE (o)-[:OPERATES_IN {evidence: 'STATED'}]->(y), (b)-[:OPERATES_IN {evidence: 'UNVERIFIED'}]->(x)
			CREATE (a)-[:TARGETS {evidence: 'STATED'}]->(e), (c)-[:IMPLEMENTS {evidence: 'STATED'}]->(r), (f)-[:TARGETS {evidence: 'UNVERIFIED'}]->(d)
			CREATE (a)-[:TAKES_PLACE_IN {evidence: 'STATED'}]->(x), (c)-[:TAKES_PLACE_IN {evidence: 'STATED'}]->(y), (u)-[:REPORTS_ON]->(a)
			""";

	@Autowired
	GraphQlTester graphQl;

	@BeforeAll
	static void holdAPlace() {
		GraphDatabase.holding(PLACE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			determinants(principle: "principle:p")                              | determinant:d
			recommendations(kind: HEADING)                                      | recommendation:h
			recommendations(determinant: "determinant:d")                       | recommendation:r
			recommendations(principle: "principle:p", kind: RECOMMENDATION)     | recommendation:r
			recommendations(evidence: [EDITORIAL])                              | recommendation:h
			goals(horizon: ONE_YEAR)                                            | goal:g
			goals(dueBefore: "2027-01-01")                                      | goal:g
			goals(dueBefore: "2026-12-31")                                      |
			goals(determinant: "determinant:e")                                 |
			goals(area: "area:x")                                               | goal:l
			indicators(beacon: false)                                           | indicator:j
			indicators(polarity: NEITHER)                                       | indicator:i
			indicators(determinant: "determinant:d")                            | indicator:i
			observations(indicator: "indicator:j")                              | observation:w
			observations(area: "area:x")                                        | observation:v
			observations(group: "female")                                       | observation:v
			areas(kind: WARD)                                                   | area:y
			areas(partOf: "area:old")                                           | area:y
			areas(partOf: "area:x", evidence: [])                               | area:y area:z
			areas(evidence: [UNVERIFIED])                                       | area:z
			areas(evidence: null)                                               | area:x area:y
			organisations(sector: THIRD)                                        | organisation:b
			organisations(kind: "council")                                      | organisation:o
			organisations(collective: true)                                     | organisation:b
			organisations(area: "area:x")                                       | organisation:o
			organisations(area: "area:x", evidence: [])                         | organisation:b organisation:o
			actions(status: PAUSED)                                             | action:c action:f
			actions(area: "area:x")                                             | action:a action:c
			actions(area: "area:y")                                             | action:c
			actions(determinant: "determinant:d")                               | action:a action:c
			actions(determinant: "determinant:d", evidence: [])                 | action:a action:c action:f
			updates(action: "action:a")                                         | update:u
			updates(status: COMPLETED)                                          |
			sources(publisher: "Trust")                                         | source:t
			""")
	void keepsWhatIsNamed(String list, @Nullable String ids) {
		List<String> expected = (ids != null) ? List.of(ids.split(" ")) : List.of();
		GraphQlTester.Response answer = this.graphQl
			.document("{ list: %s { totalCount nodes { id } } }".formatted(list))
			.execute();
		answer.path("list.nodes[*].id")
			.entityList(String.class)
			.satisfies((found) -> assertThat(found).isEqualTo(expected));
		answer.path("list.totalCount").entity(Integer.class).isEqualTo(expected.size());
	}

	@Test
	void givesThePagesOfAFilteredListBothWays() {
		this.graphQl
			.document("{ list: actions(area: \"area:x\", last: 1) { nodes { id } pageInfo { hasPreviousPage } } }")
			.execute()
			.path("list.nodes[*].id")
			.entityList(String.class)
			.containsExactly("action:c")
			.path("list.pageInfo.hasPreviousPage")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

}
