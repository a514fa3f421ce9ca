package org.fairergraph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Attacks the login of readers over Bolt, since it leans on internal classes of the
 * engine, and holds that it still lets a reader read.
 */
@Tag("engine")
class ReaderLoginTests {

	private static final String PLACE = """
			CREATE (:Area {id: 'area:here', name: 'Here', words: ['here']})-[:PART_OF {id: 'part_of:here:there'}]->
			  (:Area {id: 'area:there', name: 'There', words: ['there']})
			""";

	private static final List<String> WHAT_STANDS = List.of("MATCH (n) RETURN labels(n), properties(n) ORDER BY n.id",
			"MATCH ()-[r]->() RETURN type(r), properties(r) ORDER BY r.id", "CALL db.labels()",
			"CALL db.relationshipTypes()", "CALL db.propertyKeys()", "SHOW INDEXES YIELD name",
			"SHOW CONSTRAINTS YIELD name", "SHOW SETTINGS YIELD name, value");

	private static final Driver READER = TestEngine.reader();

	private static List<List<Map<String, Object>>> before = List.of();

	@BeforeAll
	static void remember() {
		GraphDatabase.holding(PLACE);
		before = standing();
	}

	@AfterAll
	static void close() {
		READER.close();
	}

	@AfterEach
	void leavesEverythingAsItWas() {
		assertThat(standing()).isEqualTo(before);
	}

	static Stream<String> allowed() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/attacks/allowed.txt"))
			.stream()
			.filter((line) -> !line.startsWith("#"));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/attacks/reader.txt", delimiter = ';', quoteCharacter = '~')
	void refuses(String database, String answer, String statement) {
		assertThat(answer(database, statement)).isEqualTo(answer);
	}

	@ParameterizedTest
	@MethodSource("allowed")
	void letsAReaderRead(String statement) {
		assertThat(read("neo4j", statement)).isNotEmpty();
	}

	@Test
	void refusesToActAsSomebodyElse() {
		try (Session session = READER
			.session(SessionConfig.builder().withImpersonatedUser(Logins.APPLICATION).build())) {
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> session.run("RETURN 1").consume());
		}
	}

	@Test
	void endsNoTransactionOfTheApplication() {
		try (Session session = GraphDatabase.driver().session(); Transaction transaction = session.beginTransaction()) {
			transaction.run("RETURN 1").consume();
			assertThat(read("neo4j", "SHOW TRANSACTIONS YIELD username WHERE NOT username STARTS WITH 'reader-'"))
				.isEmpty();
			GraphDatabase.graph()
				.read("SHOW TRANSACTIONS YIELD transactionId WHERE transactionId STARTS WITH 'neo4j' RETURN transactionId",
						Map.of())
				.forEach((row) -> answer("neo4j", "TERMINATE TRANSACTION '" + row.get(0).asString() + "'"));
			assertThat(transaction.run("RETURN 1 AS one").single().get("one").asInt()).isEqualTo(1);
		}
	}

	@Test
	void dialsNobody() throws IOException {
		try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			listener.setSoTimeout(1);
			answer("neo4j",
					"LOAD CSV FROM 'http://localhost:%d/x' AS row RETURN row".formatted(listener.getLocalPort()));
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listener::accept);
		}
	}

	@Test
	void letsNobodyElseIn() {
		assertThat(Stream.of(AuthTokens.none(), AuthTokens.basic("reader", ""), AuthTokens.basic("reader", "reader"),
				AuthTokens.basic("reader-1-0", "reader"), AuthTokens.basic(Logins.APPLICATION, "neo4j"),
				AuthTokens.basic("neo4j", "neo4j"), AuthTokens.bearer("token"), AuthTokens.kerberos("ticket"),
				AuthTokens.custom("", "", "", "basic", Map.of())))
			.allSatisfy((token) -> assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> enter(token)));
	}

	@Test
	void tellsAWrongPasswordAsSuch() {
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> enter(AuthTokens.basic("reader-1-0", "wrong")));
	}

	private static void enter(AuthToken token) {
		try (Driver stranger = org.neo4j.driver.GraphDatabase.driver(TestEngine.bolt(), token)) {
			stranger.verifyConnectivity();
		}
	}

	private static String answer(String database, String statement) {
		try {
			return read(database, statement).isEmpty() ? "nothing" : "rows";
		}
		catch (Neo4jException ex) {
			return ex.code().replace("Neo.ClientError.", "");
		}
	}

	private static List<Record> read(String database, String statement) {
		try (Session session = READER.session(SessionConfig.forDatabase(database))) {
			return session.run(statement).list();
		}
	}

	private static List<List<Map<String, Object>>> standing() {
		return WHAT_STANDS.stream()
			.map((statement) -> GraphDatabase.graph()
				.read(statement, Map.of())
				.stream()
				.map((row) -> row.asMap())
				.toList())
			.toList();
	}

}
