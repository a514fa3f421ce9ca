package org.fairergraph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attacks the running service with what a page of Neo4j Browser has in its hands: the
 * WebSocket and a reader's password, and Bolt's own port.
 */
@RunningApplication
@Tag("engine")
class BrowserAttackTests {

	private static final TransactionConfig TEN_MINUTES = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(10))
		.build();

	private final int port;

	private final Graph graph;

	private final Engine engine;

	private final WebSocketBridge bridge;

	private final Driver browser;

	private final Driver bolt;

	BrowserAttackTests(@LocalServerPort int port, Graph graph, Engine engine) throws Exception {
		this.port = port;
		this.graph = graph;
		this.engine = engine;
		this.bridge = WebSocketBridge.to(port);
		this.browser = GraphDatabase.driver(this.bridge.bolt(), BrowserVisit.of(port, "/browser/").login());
		this.bolt = GraphDatabase.driver(this.engine.bolt(), BrowserVisit.of(port, "/browser/").login());
	}

	@BeforeEach
	void reads() {
		assertThat(answer(this.browser, "neo4j", "MATCH (n:Area) RETURN n")).isEqualTo("rows");
	}

	@AfterEach
	void close() throws IOException {
		this.browser.close();
		this.bolt.close();
		this.bridge.close();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/attacks/reader.txt", delimiter = ';', quoteCharacter = '~')
	void refuses(String database, String answer, String statement) {
		assertThat(answer(this.browser, database, statement)).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/attacks/handshakes.txt", delimiter = ';')
	void opensNoWebSocketButToItsOwnPages(int status, String host, @Nullable String origin, @Nullable String scheme)
			throws IOException {
		assertThat(handshake(host, origin, scheme)).isEqualTo("HTTP/1.1 " + status);
	}

	/**
	 * Each attack comes over one of the two ways while another comes over the other one,
	 * so that two run at a time.
	 * @return the attacks, two by two
	 */
	static List<List<Attack>> attacks() {
		List<Attack> all = Attack.all();
		return IntStream.range(0, (all.size() + 1) / 2)
			.mapToObj((pair) -> all.subList(2 * pair, Math.min(2 * pair + 2, all.size())))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void endsWhatRunsAwayWhateverTimeTheClientAsksFor(List<Attack> attacks) {
		Attack last = attacks.get(attacks.size() - 1);
		CompletableFuture<String> overBolt = CompletableFuture
			.supplyAsync(() -> answer(this.bolt, "neo4j", last.statement()));
		Attack first = attacks.get(0);
		assertThat(answer(this.browser, "neo4j", first.statement())).as(first.statement()).isIn(first.answers());
		assertThat(overBolt.join()).as(last.statement()).isIn(last.answers());
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
			transactions("reader-")
				.forEach((id) -> answer(this.browser, "neo4j", "TERMINATE TRANSACTION '" + id + "'"));
			assertThat(other.run("RETURN 1 AS one").single().get("one").asInt()).isEqualTo(1);
		}
	}

	@Test
	void keepsWritingWhileReadersTakeAllTheyCan() throws Exception {
		ExecutorService crowd = Executors.newFixedThreadPool(40);
		List<Future<String>> answers = IntStream.range(0, 40)
			.mapToObj((i) -> crowd.submit(() -> answer((i % 2 == 0) ? this.browser : this.bolt, "neo4j",
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

	private String handshake(String host, @Nullable String origin, @Nullable String scheme) throws IOException {
		String request = "GET / HTTP/1.1\nHost: " + host + header("Origin", origin)
				+ header("X-Forwarded-Proto", scheme)
				+ "\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13"
				+ "\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\n\n";
		try (Socket socket = new Socket(InetAddress.getByName("localhost"), this.port)) {
			socket.getOutputStream()
				.write(request.replace("{port}", String.valueOf(this.port))
					.replace("\n", "\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
				.readLine()
				.strip();
		}
	}

	private static String header(String name, @Nullable String value) {
		return (value != null) ? "\n" + name + ": " + value : "";
	}

	private static String answer(Driver driver, String database, String statement) {
		try (Session session = driver.session(SessionConfig.forDatabase(database))) {
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
