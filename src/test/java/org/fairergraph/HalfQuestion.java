package org.fairergraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;

/**
 * A question of which only half has been sent yet.
 */
final class HalfQuestion implements AutoCloseable {

	private static final String BODY = "{\"query\": \"{ release { version } }\"}";

	private static final int HALF = BODY.length() / 2;

	private static final Pattern UNDER_WAY = Pattern
		.compile("http_server_requests_active_seconds_count\\{.*method=\"POST\".*} 1(\\.0)?");

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI figures;

	private final Socket socket;

	HalfQuestion(int port) throws IOException {
		this.figures = URI.create("http://localhost:%d/actuator/prometheus".formatted(port));
		this.socket = new Socket(InetAddress.getByName("localhost"), port);
		send("""
				POST /graphql HTTP/1.1\r
				Host: localhost:%d\r
				Content-Type: application/json\r
				Content-Length: %d\r
				Connection: close\r
				\r
				""".formatted(port, BODY.length()) + BODY.substring(0, HALF));
	}

	/**
	 * Waits until somebody is reading it.
	 */
	void untilItIsUnderWay() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.http.send(HttpRequest.newBuilder(this.figures).build(), BodyHandlers.ofString())
				.body()
				.lines()
				.anyMatch(UNDER_WAY.asMatchPredicate()));
	}

	/**
	 * Sends the other half.
	 * @return the whole response
	 */
	String answer() throws IOException {
		send(BODY.substring(HALF));
		return new String(this.socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private void send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
