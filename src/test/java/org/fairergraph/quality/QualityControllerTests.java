package org.fairergraph.quality;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link QualityController}.
 */
@QualityTest
class QualityControllerTests {

	private static final String FUTURE = "value-from-the-future";

	@Autowired
	GraphQlTester graphQl;

	@Autowired
	Reports reports;

	@Test
	void tellsWhatIsWrongWithWhat() {
		hold("action-nowhere");
		answer("severities: [WARNING]").path("quality.asOf")
			.entity(String.class)
			.isEqualTo("2026-11-24")
			.path("quality.rules[?(@.count > 0)]")
			.matchesJson("""
					[{
						"name": "action-nowhere",
						"severity": "WARNING",
						"question": "which actions take place nowhere?",
						"count": 1,
						"findings": {
							"totalCount": 1,
							"nodes": [{
								"id": "action:repairs",
								"name": "Repairs",
								"detail": "it takes place nowhere; add a row to TAKES_PLACE_IN",
								"thing": {"id": "action:repairs", "title": "Repairs"}
							}],
							"pageInfo": {"hasNextPage": false}
						}
					}]""");
	}

	@Test
	void countsBySeverityWhatIsAskedFor() {
		hold(FUTURE);
		answer("severities: [ERROR]").path("quality.bySeverity[?(@.severity == 'ERROR')].findings")
			.entityList(Integer.class)
			.containsExactly(1)
			.path("quality.rules[?(@.severity != 'ERROR')]")
			.entityList(Object.class)
			.hasSize(0);
	}

	@Test
	void leadsToNothingWhereARelationshipIsWrong() {
		hold("owned-outside-its-time");
		answer("severities: [WARNING]").path("quality.rules[*].findings.nodes[*].id")
			.entityList(String.class)
			.containsExactly("owns:council:repairs:LEAD")
			.path("quality.rules[*].findings.nodes[0].thing.id")
			.entityList(String.class)
			.hasSize(0);
	}

	@Test
	void keepsTheAnswerUntilTheGraphMoves() {
		hold("action-nowhere");
		Quality before = this.reports.today();
		assertThat(this.reports.today()).isSameAs(before);
		Example.sound();
		assertThat(this.reports.today().lines()).isEmpty();
	}

	@Test
	void isBrokenByAnErrorAlone() {
		hold("action-nowhere");
		assertThat(this.reports.today().broken()).isFalse();
		hold(FUTURE);
		assertThat(this.reports.today().broken()).isTrue();
	}

	@Test
	void goesOnBehindACursor() {
		hold("identifier-shared");
		Map<String, Object> first = page("first: 1");
		assertThat(first).containsEntry("ids", "[organisation:charity]").containsEntry("more", true);
		assertThat(page("first: 1, after: \"%s\"".formatted(first.get("cursor"))))
			.containsEntry("ids", "[organisation:council]")
			.containsEntry("more", false);
	}

	@Test
	void listsTheFindingsOfAllRules() {
		hold("end-before-start");
		this.graphQl
			.document("{ quality { findings(first: 2) { totalCount nodes { rule severity id } } release { place } } }")
			.execute()
			.path("quality")
			.matchesJson(
					"""
							{
								"findings": {
									"totalCount": 2,
									"nodes": [
										{"rule": "end-before-start", "severity": "ERROR", "id": "action:repairs"},
										{"rule": "end-before-start", "severity": "ERROR", "id": "member_of:charity:board:MEMBER"}
									]
								},
								"release": {"place": "Town"}
							}""");
	}

	@Test
	void refusesAPageThatIsTooLong() {
		hold("action-nowhere");
		this.graphQl.document("{ quality { rules { findings(first: 101) { totalCount } } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty()
				.allMatch((error) -> "BAD_REQUEST".equals(error.getExtensions().get("code"))));
	}

	@Test
	void knowsNoOtherRule() {
		hold("action-nowhere");
		this.graphQl.document("{ quality(rules: [\"action-nowhere\", \"nowhere\"]) { asOf } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
	}

	private Map<String, Object> page(String arguments) {
		GraphQlTester.Response answer = this.graphQl
			.document(
					"""
							{ quality(rules: ["identifier-shared"]) { rules { findings(%s) { nodes { id } pageInfo { hasNextPage endCursor } } } } }
							"""
						.formatted(arguments))
			.execute();
		String found = "quality.rules[*].findings.";
		return Map.of("ids", answer.path(found + "nodes[*].id").entityList(String.class).get().toString(), "more",
				answer.path(found + "pageInfo.hasNextPage").entityList(Boolean.class).get().get(0), "cursor",
				answer.path(found + "pageInfo.endCursor").entityList(String.class).get().get(0));
	}

	private void hold(String broken) {
		Example.broken(broken);
	}

	private GraphQlTester.Response answer(String arguments) {
		return this.graphQl.document("""
				{ quality(%s) {
					asOf
					bySeverity { severity rules broken findings }
					rules { name severity question sentence count findings(first: 5) {
						totalCount
						nodes { id name detail thing { id ... on Action { title } } }
						pageInfo { hasNextPage }
					} }
				} }""".formatted(arguments)).execute();
	}

}
