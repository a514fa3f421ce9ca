package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.fairergraph.graph.Graph;
import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks the running service, as a reader of Neo4j Browser may, for what would take all
 * time or memory.
 */
@RunningApplication
@Tag("engine")
class RunawayTests {

	private static final TransactionConfig TEN_MINUTES = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(10))
		.build();

	private final Graph graph;

	private final WebSocketBridge bridge;

	private final Driver browser;

	private final Driver bolt;

	RunawayTests(@LocalServerPort int port, Graph graph, Engine engine) throws Exception {
		this.graph = graph;
		this.bridge = WebSocketBridge.to(port);
		this.browser = GraphDatabase.driver(this.bridge.bolt(), BrowserVisit.of(port, "/browser/").login());
		this.bolt = GraphDatabase.driver(engine.bolt(), BrowserVisit.of(port, "/browser/").login());
	}

	@BeforeEach
	void reads() {
		assertThat(answer(this.browser, "MATCH (n:Area) RETURN n")).isEqualTo("rows");
	}

	@AfterEach
	void close() throws IOException {
		this.browser.close();
		this.bolt.close();
		this.bridge.close();
	}

	/**
	 * Attacks on time come four at once, by turns over both ways; one on memory, of which
	 * all share one allowance, comes alone and after them.
	 * @return the attacks that come together
	 */
	static List<List<Attack>> attacks() {
		List<Attack> onTime = Attack.all().stream().filter((attack) -> !attack.takesMemory()).toList();
		Stream<List<Attack>> together = IntStream.range(0, (onTime.size() + 3) / 4)
			.mapToObj((four) -> onTime.subList(4 * four, Math.min(4 * four + 4, onTime.size())));
		return Stream.concat(together, Attack.all().stream().filter(Attack::takesMemory).map(List::of)).toList();
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void endsWhatRunsAwayWhateverTimeTheClientAsksFor(List<Attack> attacks) {
		List<Driver> ways = List.of(this.browser, this.bolt);
		List<CompletableFuture<String>> answers = IntStream.range(0, attacks.size())
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> answer(ways.get(i % 2), attacks.get(i).statement())))
			.toList();
		assertThat(attacks)
			.allSatisfy((attack) -> assertThat(answers.get(attacks.indexOf(attack)).join()).as(attack.statement())
				.isIn(attack.answers()));
	}

	@Test
	void endsATransactionThatIsLeftOpen() {
		try (Session session = this.browser.session(); Transaction open = session.beginTransaction(TEN_MINUTES)) {
			open.run("RETURN 1").consume();
			Awaitility.await().until(() -> transactions("reader-").isEmpty());
		}
	}

	@Test
	void endsNoTransactionOfAnotherReader() {
		try (Session session = this.bolt.session(); Transaction other = session.beginTransaction()) {
			other.run("RETURN 1").consume();
			transactions("reader-").forEach((id) -> answer(this.browser, "TERMINATE TRANSACTION '" + id + "'"));
			assertThat(other.run("RETURN 1 AS one").single().get("one").asInt()).isEqualTo(1);
		}
	}

	@Test
	void keepsWritingWhileReadersTakeAllTheyCan() throws Exception {
		ExecutorService crowd = Executors.newFixedThreadPool(40);
		List<Future<String>> answers = IntStream.range(0, 40)
			.mapToObj((i) -> crowd.submit(() -> answer((i % 2 == 0) ? this.browser : this.bolt,
					"UNWIND range(1, 1000000000000) AS i WITH i WHERE i < 0 RETURN i")))
			.toList();
		for (int i = 0; i < 10; i++) {
			this.graph.write((transaction) -> transaction.run("CREATE (n:Attacked) DELETE n").consume());
			assertThat(this.graph.read("MATCH (n:Area) RETURN count(n)", Map.of())).isNotEmpty();
		}
		for (Future<String> answer : answers) {
			assertThat(answer.get()).startsWith("Transaction.");
		}
		crowd.shutdown();
	}

	private List<String> transactions(String user) {
		return this.graph.read(
				"SHOW TRANSACTIONS YIELD transactionId, username, status WHERE username STARTS WITH $user AND NOT status STARTS WITH 'Terminated' RETURN transactionId",
				Map.of("user", user))
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

	private static String answer(Driver driver, String statement) {
		try (Session session = driver.session()) {
			return session.run(statement, Map.of(), TEN_MINUTES).list().isEmpty() ? "nothing" : "rows";
		}
		catch (Neo4jException ex) {
			return ex.code().replaceFirst("Neo\\.(Client|Transient)Error\\.", "");
		}
	}

	/**
	 * A statement that would take all time or memory.
	 *
	 * @param answers how it may end
	 * @param statement the statement
	 */
	record Attack(List<String> answers, String statement) {

		boolean takesMemory() {
			return this.answers.contains("General.TransactionOutOfMemoryError");
		}

		static List<Attack> all() {
			try (Stream<String> lines = new ClassPathResource("attacks/runaway.txt")
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()) {
				return lines.filter((line) -> !line.isBlank() && !line.startsWith("#"))
					.map((line) -> line.split(";", 2))
					.map((cells) -> new Attack(List.of(cells[0].strip().split(", ")), cells[1].strip()))
					.toList();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
