package org.fairergraph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.fairergraph.support.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attacks the running service with what a page of Neo4j Browser has in its hands: the
 * WebSocket and a reader's password, and Bolt's own port.
 */
@RunningApplication
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserAttackTests {

	private final int port;

	private final WebSocketBridge bridge;

	private final Driver browser;

	BrowserAttackTests(@LocalServerPort int port) throws Exception {
		this.port = port;
		this.bridge = WebSocketBridge.to(port);
		this.browser = GraphDatabase.driver(this.bridge.bolt(), BrowserVisit.of(port, "/browser/").login());
	}

	@BeforeEach
	void reads() {
		assertThat(answer(this.browser, "neo4j", "MATCH (n:Area) RETURN n")).isEqualTo("rows");
	}

	@AfterAll
	void close() throws IOException {
		this.browser.close();
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
			return session.run(statement).list().isEmpty() ? "nothing" : "rows";
		}
		catch (Neo4jException ex) {
			return ex.code().replaceFirst("Neo\\.(Client|Transient)Error\\.", "");
		}
	}

}
