package org.fairergraph.catalogue;

import java.util.ArrayList;
import java.util.List;

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
 * Tests for {@link ListFetcher}.
 */
@CatalogueTest
class ListsTests {

	private static final String TOPICS = """
			CREATE (top:Determinant {id: 'determinant:top', name: 'Everything', sortKey: 'everything', evidence: 'EDITORIAL'})
			CREATE (b:Determinant {id: 'determinant:b', name: 'Same', sortKey: 'same b', evidence: 'EDITORIAL',
				synonyms: ['believed'], weaker: ['synonyms:UNVERIFIED']})
			CREATE (a:Determinant {id: 'determinant:a', name: 'Same', sortKey: 'same a', evidence: 'EDITORIAL'})
			CREATE (:Determinant {id: 'determinant:rumour', name: 'Rumour', sortKey: 'rumour', evidence: 'UNVERIFIED'})
			CREATE (a)-[:BROADER {id: 'a:b', evidence: 'EDITORIAL'}]->(b), (a)-[:BROADER {id: 'a:t', evidence: 'EDITORIAL'}]->(top)
			CREATE (b)-[:BROADER {id: 'b:t', evidence: 'UNVERIFIED'}]->(top)
			""";

	private static final String AREAS = """
			UNWIND ['c', 'a', 'b'] AS name
			CREATE (:Area {id: 'area:' + name, name: name, sortKey: name, kind: 'BOROUGH', evidence: 'STATED'})
			CREATE (:Area {id: 'area:ward-' + name, name: name, sortKey: 'ward ' + name, kind: 'WARD', evidence: 'STATED'})
			""";

	@Autowired
	GraphQlTester graphQl;

	@Autowired
	Statements statements;

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 100 })
	void listsEveryDeterminantOnceByNameWhateverTheSizeOfThePage(int size) {
		GraphDatabase.holding(TOPICS);
		assertThat(walk("determinants(first: %d, after: $after)".formatted(size), "determinants"))
			.containsExactly("determinant:top", "determinant:a", "determinant:b");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 100 })
	void listsTheAreasOfOneKind(int size) {
		GraphDatabase.holding(AREAS);
		assertThat(walk("areas(kind: BOROUGH, first: %d, after: $after)".formatted(size), "areas"))
			.containsExactly("area:a", "area:b", "area:c");
	}

	@Test
	void countsWhatIsNotUnverified() {
		GraphDatabase.holding(TOPICS);
		page("determinants(first: 1, after: $after)", null).path("determinants.totalCount")
			.entity(Integer.class)
			.isEqualTo(3);
	}

	@Test
	void hidesWhatIsOnlyBelieved() {
		GraphDatabase.holding(TOPICS);
		this.graphQl.document("{ determinants { nodes { synonyms } } }")
			.execute()
			.path("determinants.nodes[2].synonyms")
			.entity(List.class)
			.isEqualTo(List.of());
	}

	@Test
	void tellsOfWhatADeterminantIsAPartByName() {
		GraphDatabase.holding(TOPICS);
		this.graphQl.document("{ determinants { nodes { broader { id } } } }")
			.execute()
			.path("determinants.nodes[*].broader[*].id")
			.entityList(String.class)
			.containsExactly("determinant:top", "determinant:b");
	}

	@Test
	void tellsThatOfOneDeterminant() {
		GraphDatabase.holding(TOPICS);
		this.graphQl
			.document("{ node(id: \"determinant:a\") { ... on Determinant { broader { name broader { id } } } } }")
			.execute()
			.path("node.broader[*].name")
			.entityList(String.class)
			.containsExactly("Everything", "Same");
	}

	@Test
	void looksForAllTheBroaderOnesAtOnce() {
		GraphDatabase.holding(TOPICS);
		assertThat(this.statements.during(() -> this.graphQl.document("{ determinants { nodes { broader { id } } } }")
			.execute()
			.path("determinants")
			.hasValue())).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "determinants", "areas(kind: BOROUGH)" })
	void listsNothingOfAGraphWithoutAny(String list) {
		GraphDatabase.holding("");
		GraphQlTester.Response none = this.graphQl
			.document("{ list: %s { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }"
				.formatted(list))
			.execute();
		none.path("list.totalCount").entity(Integer.class).isEqualTo(0);
		none.path("list.nodes").entity(List.class).isEqualTo(List.of());
		none.path("list.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
		none.path("list.pageInfo.endCursor").valueIsNull();
	}

	@ParameterizedTest
	@CsvSource({ "determinants(first: 0), BAD_REQUEST", "determinants(first: 101), BAD_REQUEST",
			"'areas(kind: WARD, first: -1)', BAD_REQUEST", "determinants(after: \"x\"), BAD_CURSOR",
			"'areas(kind: WARD, after: \"AQ\")', BAD_CURSOR" })
	void refusesWhatIsNoPage(String list, String code) {
		GraphDatabase.holding(AREAS);
		refuses("{ %s { totalCount } }".formatted(list), code);
	}

	@Test
	void refusesACursorOfAnotherList() {
		GraphDatabase.holding(AREAS);
		String cursor = page("areas(kind: BOROUGH, first: 1, after: $after)", null).path("areas.pageInfo.endCursor")
			.entity(String.class)
			.get();
		refuses("{ areas(kind: WARD, after: \"%s\") { totalCount } }".formatted(cursor), "BAD_CURSOR");
		refuses("{ determinants(after: \"%s\") { totalCount } }".formatted(cursor), "BAD_CURSOR");
	}

	private void refuses(String document, String code) {
		this.graphQl.document(document)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

	private List<String> walk(String field, String name) {
		List<String> ids = new ArrayList<>();
		@Nullable String after = null;
		do {
			GraphQlTester.Response page = page(field, after);
			ids.addAll(page.path(name + ".nodes[*].id").entityList(String.class).get());
			after = page.path(name + ".pageInfo.hasNextPage").entity(Boolean.class).get()
					? page.path(name + ".pageInfo.endCursor").entity(String.class).get() : null;
		}
		while (after != null);
		return ids;
	}

	private GraphQlTester.Response page(String field, @Nullable String after) {
		return this.graphQl
			.document("query($after: String) { %s { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }"
				.formatted(field))
			.variable("after", after)
			.execute();
	}

}
