package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fairergraph.graph.Evidence;
import org.fairergraph.support.GraphDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ListCypher}.
 */
class ListCypherTests {

	private final ListCypher cypher = new ListCypher();

	@BeforeAll
	static void holdSixHundredOfEach() {
		GraphDatabase.holding("UNWIND ['" + String.join("', '", labels()) + "'] AS label UNWIND range(1000, 1599) AS at"
				+ " CREATE (n:$(label) {id: toLower(label) + ':' + at, sortKey: toString(at), evidence: 'STATED'})");
		try (Session session = GraphDatabase.driver().session()) {
			session.run("CALL db.resampleOutdatedIndexes()").consume();
		}
	}

	@Test
	void holdsAClosedSetOfTexts() {
		assertThat(this.cypher.all()).hasSize(127).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource
	void findsAPageDeepInAListAsCheaplyAsTheFirst(Listed list) {
		long deep = hits(list, false, "1500");
		assertThat(deep).isLessThanOrEqualTo(hits(list, false, "1010")).isLessThan(300);
		assertThat(hits(list, true, "1500")).isLessThan(300);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void beginsAtEitherEndOfTheIndex(boolean backward) {
		assertThat(Stream.of(Listed.values()).map((list) -> hits(list, backward, ""))).allMatch((hits) -> hits < 300);
	}

	private long hits(Listed list, boolean backward, String key) {
		Spot spot = Spot.of(Order.NAME, key);
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("key", key, "most", 21));
		parameters.put("evidence", List.of(Evidence.STATED.name()));
		list.filters().forEach((filter) -> parameters.put(filter.argument(), null));
		try (Session session = GraphDatabase.driver().session()) {
			return hits(
					session.run("PROFILE " + this.cypher.page(list, Order.NAME, backward, spot.position()), parameters)
						.consume()
						.profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(ListCypherTests::hits).sum();
	}

	private static List<String> labels() {
		return Stream.of(Listed.values()).map((list) -> list.label().cypher()).toList();
	}

}
