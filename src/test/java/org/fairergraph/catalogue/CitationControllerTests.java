package org.fairergraph.catalogue;

import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CitationController}.
 */
@CatalogueTest
class CitationControllerTests {

	@Autowired
	GraphQlTester graphQl;

	@Autowired
	Statements statements;

	@BeforeEach
	void holdCitedThings() {
		GraphDatabase.holding(
				"""
						CREATE (s:Source {id: 'source:s', title: 'S', publisher: 'P', url: 'https://example.org/s', evidence: 'STATED'})
						CREATE (t:Source {id: 'source:t', title: 'T', publisher: 'P', url: 'https://example.org/t', evidence: 'STATED',
							weaker: ['url:UNVERIFIED']})
						CREATE (a:Area {id: 'area:a', name: 'A', kind: 'WARD', evidence: 'STATED'})
						CREATE (b:Area {id: 'area:b', name: 'B', kind: 'WARD', evidence: 'STATED'})
						CREATE (:Area {id: 'area:c', name: 'C', kind: 'WARD', evidence: 'STATED'})
						CREATE (:Observation {id: 'observation:o', period: '2024', comparable: true, evidence: 'STATED',
							source: 'source:s', locator: 'row 7'})
						CREATE (a)-[:CITES {id: 'x', locator: 'p. 3'}]->(s), (a)-[:CITES {id: 'y', locator: ''}]->(t)
						CREATE (b)-[:CITES {id: 'z'}]->(s)
						""");
	}

	@Test
	void tellsWhereAThingIsSaid() {
		answer().path("a.citations[*].source.id")
			.entityList(String.class)
			.containsExactly("source:s", "source:t")
			.path("a.citations[0].locator")
			.entity(String.class)
			.isEqualTo("p. 3")
			.path("a.citations[1].locator")
			.valueIsNull();
	}

	@Test
	void tellsWhereAnObservationIsSaid() {
		answer().path("observation.citations[0].locator")
			.entity(String.class)
			.isEqualTo("row 7")
			.path("observation.citations[0].source.title")
			.entity(String.class)
			.isEqualTo("S");
	}

	@Test
	void saysNothingWhereNothingIsCited() {
		answer().path("c.citations").entityList(Object.class).hasSize(0);
	}

	@Test
	void hidesWhatIsOnlyBelievedOfASource() {
		answer().path("a.citations[0].source.url")
			.entity(String.class)
			.isEqualTo("https://example.org/s")
			.path("a.citations[1].source.url")
			.valueIsNull();
	}

	@Test
	void asksOnceForAllCitationsAndOnceForAllSources() {
		int nodes = 4;
		assertThat(this.statements.during(this::answer)).isEqualTo(nodes + 2);
	}

	private GraphQlTester.Response answer() {
		return this.graphQl.documentName("catalogue/citations").execute();
	}

}
