package org.fairergraph.graph;

import java.time.Duration;
import java.util.Map;

import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GraphFailuresTests {

	private static final Duration HURRIED = Duration.ofMillis(1);

	@Test
	void tellsThatAReadTookTooLong() {
		Graph graph = TestGraph.of(GraphDatabase.driver(), HURRIED);
		assertThatExceptionOfType(QueryTimeoutException.class).isThrownBy(
				() -> graph.read("UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 3 RETURN count(x)", Map.of()));
	}

	@Test
	void tellsThatTheGraphIsAway() {
		try (Driver nowhere = org.neo4j.driver.GraphDatabase.driver("bolt://localhost:1", AuthTokens.none())) {
			Graph graph = TestGraph.of(nowhere, HURRIED);
			assertThatExceptionOfType(GraphAway.class).isThrownBy(() -> graph.read("RETURN 1", Map.of()))
				.withMessage("The built-in Neo4j cannot be reached (Connection refused).");
		}
	}

	@Test
	void tellsTheSameOfARepository() {
		try (Driver nowhere = org.neo4j.driver.GraphDatabase.driver("bolt://localhost:1", AuthTokens.none())) {
			TransactionTemplate repository = new TransactionTemplate(new Neo4jTransactionManager(nowhere));
			Graph graph = TestGraph.of(nowhere, HURRIED);
			assertThatExceptionOfType(GraphAway.class)
				.isThrownBy(() -> graph.during(() -> repository.execute((status) -> "a thing")))
				.withMessage("The built-in Neo4j cannot be reached (Connection refused).");
		}
	}

}
