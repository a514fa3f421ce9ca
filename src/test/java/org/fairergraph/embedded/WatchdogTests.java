package org.fairergraph.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what becomes of readers' transactions that nobody attends to, and that no
 * other is taken for one of them.
 */
@Tag("engine")
class WatchdogTests {

	private static final String LOOP = "RETURN reduce(last = 0, i IN range(1, 300000) | i) AS last";

	private static final String LOOP_IN_EACH_ROW = "UNWIND $most AS most RETURN reduce(last = 0, i IN range(1, most) | i) AS last";

	private static final SessionConfig ROW_BY_ROW = SessionConfig.builder().withFetchSize(1).build();

	@Test
	void forgetsAnEndedTransactionThatIsLeftOpen() {
		try (Driver reader = TestEngine.reader()) {
			Transaction open = reader.session().beginTransaction();
			open.run("RETURN 1").consume();
			assertThat(readers()).isNotEmpty();
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> readers().isEmpty());
		}
	}

	@Test
	void hangsUpOnAReaderWhoDoesNotListen() throws Exception {
		try (DeafBridge bridge = new DeafBridge(TestEngine.bolt()); Driver reader = TestEngine.reader(bridge.bolt())) {
			Session session = reader.session(SessionConfig.builder().withFetchSize(-1).build());
			session.run("UNWIND range(1, 1000000000) AS i RETURN 'a text that fills the line'");
			Awaitility.await().until(() -> !readers().isEmpty());
			Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> readers().isEmpty());
		}
	}

	@Test
	void endsAQueryThatRunsAwayWhenItsNextRowIsFetched() {
		GraphDatabase.graph().read(LOOP_IN_EACH_ROW, Map.of("most", List.of(1, 2)));
		try (Driver reader = TestEngine.reader(); Session session = reader.session(ROW_BY_ROW)) {
			Result rows = session.run(LOOP_IN_EACH_ROW, Map.of("most", List.of(1, 1_000_000_000_000L)));
			assertThat(rows.next().get("last").asInt()).isEqualTo(1);
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(rows::next).withMessageContaining("terminated");
		}
	}

	@Test
	void endsNoQueryOfTheApplicationInThePlaceOfAReader() {
		try (Driver reader = TestEngine.reader()) {
			List<Session> halfRead = IntStream.range(0, 10).mapToObj((i) -> reader.session(ROW_BY_ROW)).toList();
			halfRead.forEach((session) -> session.run("UNWIND range(1, 100) AS i RETURN i").next());
			Awaitility.await().until(() -> readers().stream().allMatch((row) -> row.get("ended").asBoolean()));
			for (int i = 0; i < 50; i++) {
				assertThat(GraphDatabase.graph().read(LOOP, Map.of()).get(0).get("last").asInt()).isEqualTo(300_000);
			}
			assertThat(readers()).isNotEmpty();
		}
	}

	private static List<Record> readers() {
		return GraphDatabase.graph()
			.read("SHOW TRANSACTIONS YIELD username, status WHERE username STARTS WITH 'reader-' RETURN status STARTS WITH 'Terminated' AS ended",
					Map.of());
	}

}
