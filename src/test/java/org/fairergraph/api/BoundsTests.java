package org.fairergraph.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import graphql.introspection.IntrospectionQuery;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that ask for too much, or that are sent to hurt.
 */
@SpringBootTest(classes = ErrorTests.Api.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.graphql.schema.locations=classpath:api/",
				"spring.graphql.schema.additional-files=classpath:graphql/api.graphqls",
				"fairer-graph.bounds.body-time=2s",
				"management.endpoint.health.group.readiness.include=readinessState" })
class BoundsTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String ENDLESS = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
			+ "Content-Length: 200000\r\n\r\n{";

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI address;

	BoundsTests(@LocalServerPort int port) {
		this.address = URI.create("http://localhost:%d/graphql".formatted(port));
	}

	static Stream<Arguments> documents() {
		String doubling = IntStream.range(0, 30)
			.mapToObj((i) -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" "));
		return Stream.of(Arguments.of("depth", nested(21)),
				Arguments.of("root-fields", "{ %s}".formatted("fine ".repeat(21))),
				Arguments.of("fields", "{ __schema { ...F0 } } %s fragment F30 on Query { fine }".formatted(doubling)),
				Arguments.of("aliases", aliases(101, "{ __schema { %s } }")),
				Arguments.of("tokens", aliases(10_000, "{ %s }")),
				Arguments.of("directives", "{ fine %s}".formatted("@skip(if: false) ".repeat(51))),
				Arguments.of("tokens", "{ fine(on: %s) }".formatted("[".repeat(5000))),
				Arguments.of("tokens", "{ fine(on: %s%s) }".formatted("[".repeat(600), "]".repeat(600))));
	}

	private static String nested(int levels) {
		return "{ __schema { types " + "{ fields ".repeat(levels) + "}".repeat(levels) + " } }";
	}

	private static String aliases(int count, String document) {
		return document.formatted(IntStream.range(0, count)
			.mapToObj((i) -> "a%d: queryType { name }".formatted(i))
			.collect(Collectors.joining(" ")));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void refusesADocumentThatAsksForTooMuch(String bound, String document) throws Exception {
		JsonNode error = errors(post(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document)))))
			.get(0);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_COSTLY");
		assertThat(error.at("/extensions/bound").asString()).isEqualTo(bound);
	}

	@Test
	void saysHowMuchWasAskedForAndHowMuchMayBe() throws Exception {
		JsonNode error = errors(post(BodyPublishers
			.ofString(JSON.writeValueAsString(Map.of("query", "{ %s}".formatted("fine ".repeat(21))))))).get(0);
		assertThat(error.get("message").asString()).isEqualTo(
				"The document has 21 questions; a request may have at most 20. Ask for less, or in several requests.");
	}

	@Test
	void letsToolsAskAboutTheSchema() throws Exception {
		HttpResponse<byte[]> answer = post(BodyPublishers
			.ofString(JSON.writeValueAsString(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY))));
		assertThat(JSON.readTree(answer.body()).at("/data/__schema/queryType/name").asString()).isEqualTo("Query");
	}

	@Test
	void refusesABodyThatSaysItIsTooLong() throws Exception {
		HttpResponse<byte[]> answer = post(BodyPublishers.ofByteArray(new byte[300_000]));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(errors(answer).get(0).at("/extensions/bound").asString()).isEqualTo("body");
	}

	@Test
	void refusesABodyThatTurnsOutToBeTooLong() throws Exception {
		byte[] long300 = ("{\"query\": \"" + "x".repeat(300_000) + "\"}").getBytes();
		HttpResponse<byte[]> answer = post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(long300)));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(errors(answer).get(0).at("/extensions/code").asString()).isEqualTo("TOO_COSTLY");
	}

	@Test
	void givesUpABodyThatDoesNotArrive() throws Exception {
		try (Socket slow = new Socket("localhost", this.address.getPort())) {
			slow.getOutputStream().write(ENDLESS.getBytes());
			Awaitility.await().until(() -> {
				slow.getOutputStream().write(' ');
				return slow.getInputStream().available() > 0;
			});
			String answer = new String(slow.getInputStream().readNBytes(slow.getInputStream().available()));
			assertThat(answer).startsWith("HTTP/1.1 408").contains("\"BAD_REQUEST\"", "did not arrive within 2 s");
		}
	}

	@Test
	void unpacksNothing() throws Exception {
		HttpResponse<byte[]> answer = this.http
			.send(request(BodyPublishers.ofByteArray(packed(new byte[10_000_000]))).header("Content-Encoding", "gzip")
				.build(), BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(errors(answer).get(0).at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void refusesWhatIsNoText() throws Exception {
		HttpResponse<byte[]> answer = post(BodyPublishers.ofByteArray(
				new byte[] { '{', '"', 'q', 'u', 'e', 'r', 'y', '"', ':', '"', (byte) 0xff, (byte) 0xc0, '"', '}' }));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(errors(answer).get(0).at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
	}

	private static byte[] packed(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
			zip.write(bytes);
		}
		return packed.toByteArray();
	}

	private HttpResponse<byte[]> post(BodyPublisher body) throws Exception {
		return this.http.send(request(body).build(), BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder request(BodyPublisher body) {
		return HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(body);
	}

	private static JsonNode errors(HttpResponse<byte[]> answer) {
		return JSON.readTree(answer.body()).get("errors");
	}

}
