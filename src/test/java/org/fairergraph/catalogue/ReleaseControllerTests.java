package org.fairergraph.catalogue;

import java.util.Arrays;

import org.fairergraph.graph.Label;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Tests for {@link ReleaseController}.
 */
@CatalogueTest
class ReleaseControllerTests {

	private static final String RELEASE = "CREATE (:Release {id: 'release:1', version: '1', published: '2026-11-24',"
			+ " digest: 'd', model: 1, place: 'Somewhere', evidence: 'STATED', licenceNames: ['A', 'B'],"
			+ " licenceUrls: ['https://example.org/a', ''], attributions: ['Name us', '']})";

	@Autowired
	GraphQlTester graphQl;

	@Test
	void tellsTheReleaseWithItsLicences() {
		GraphDatabase.holding(RELEASE);
		answer().path("release").matchesJson("""
				{
					"version": "1",
					"published": "2026-11-24",
					"place": "Somewhere",
					"licences": [
						{"name": "A", "url": "https://example.org/a", "attribution": "Name us"},
						{"name": "B", "url": null, "attribution": null}
					]
				}""");
	}

	@Test
	void countsTheThingsOfEveryKindButItself() {
		GraphDatabase
			.holding(RELEASE + " CREATE (:Area {id: 'area:a'}), (:Area {id: 'area:b'}), (:Action {id: 'action:a'})");
		answer().path("release.counts[?(@.label == 'Area')].count")
			.entityList(Integer.class)
			.containsExactly(2)
			.path("release.counts[*].label")
			.entityList(String.class)
			.containsExactly(Arrays.stream(Label.values())
				.filter((label) -> label != Label.RELEASE)
				.map(Label::cypher)
				.sorted()
				.toArray(String[]::new));
	}

	@Test
	void tellsNothingWhileTheGraphIsEmpty() {
		GraphDatabase.holding("");
		answer().path("release").valueIsNull();
	}

	private GraphQlTester.Response answer() {
		return this.graphQl.documentName("catalogue/release").execute();
	}

}
