package org.fairergraph;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.fairergraph.graph.QueryFile;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.StoredQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlStatusObject;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets the database spell-check every question, on a made-up place that uses every label,
 * type and property, and holds its head to what a reader needs.
 */
@Tag("engine")
class QueriesTests {

	private static final Pattern USED = Pattern.compile("\\$(\\w+)");

	// unknown label, relationship type, property; product of two patterns that nothing
	// joins
	private static final List<String> MISTAKES = List.of("01N50", "01N51", "01N52", "03N90");

	@BeforeAll
	static void loadTheMadeUpPlace() {
		Loading.load(GraphDatabase.holding(""), "src/test/resources/places/riverside");
	}

	static List<StoredQuery> queries() {
		return StoredQuery.all();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void runsWithItsSamplesAndSpellsEveryNameAsTheGraphDoes(StoredQuery query) {
		assertThat(said(query)).doesNotContainAnyElementsOf(MISTAKES);
	}

	@ParameterizedTest
	@MethodSource("queries")
	void opensWithItsQuestion(StoredQuery query) {
		assertThat(query.head()).first().asString().matches("// Question: .+\\?.*");
		assertThat(String.join(" ", query.head())).containsPattern("(Asked|Who asks).+").contains("Columns: ");
	}

	@ParameterizedTest
	@MethodSource("queries")
	void explainsAndSamplesEachParameterThatItUses(StoredQuery query) {
		String used = QueryFile.named(query.name()).cypher().replaceAll("(?m)^ *//.*$", "");
		assertThat(USED.matcher(used).results().map((found) -> found.group(1)).distinct())
			.containsExactlyInAnyOrderElementsOf(query.samples().keySet());
		assertThat(USED.matcher(String.join("\n", query.head())).results().map(MatchResult::group).distinct())
			.containsAll(query.samples().keySet().stream().map((name) -> "$" + name).toList());
	}

	private static List<String> said(StoredQuery query) {
		try (Session session = GraphDatabase.driver().session()) {
			return session.run(QueryFile.named(query.name()).cypher(), query.values(GraphDatabase.graph()))
				.consume()
				.gqlStatusObjects()
				.stream()
				.map(GqlStatusObject::gqlStatus)
				.toList();
		}
	}

}
