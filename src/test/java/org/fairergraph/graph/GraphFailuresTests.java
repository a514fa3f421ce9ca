package org.fairergraph.graph;

import java.time.Duration;
import java.util.Map;

import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GraphFailuresTests {

	private static final GraphSettings HURRIED = new GraphSettings("neo4j", Duration.ofMillis(1));

	@Test
	void tellsThatAReadTookTooLong() {
		Graph graph = new Graph(GraphDatabase.driver(), HURRIED);
		assertThatExceptionOfType(QueryTimeoutException.class).isThrownBy(
				() -> graph.read("UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 3 RETURN count(x)", Map.of()));
	}

	@Test
	void tellsThatTheGraphIsAway() {
		try (Driver nowhere = org.neo4j.driver.GraphDatabase.driver("bolt://localhost:1", AuthTokens.none())) {
			Graph graph = new Graph(nowhere, HURRIED);
			assertThatExceptionOfType(TransientDataAccessResourceException.class)
				.isThrownBy(() -> graph.read("RETURN 1", Map.of()));
		}
	}

}
