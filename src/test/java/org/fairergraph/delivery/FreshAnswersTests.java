package org.fairergraph.delivery;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers that are given again, while a second client writes.
 */
@RunningApplication
class FreshAnswersTests {

	private static final String HALTON = "{ node(id: \"area:E06000006\") { ... on Area { name } } }";

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = JsonMapper.shared();

	private final Driver second;

	private final MeterRegistry figures;

	private final URI address;

	FreshAnswersTests(Driver second, MeterRegistry figures, @LocalServerPort int port) {
		this.second = second;
		this.figures = figures;
		this.address = URI.create("http://localhost:%d/graphql".formatted(port));
	}

	@Test
	void givesAnAnswerAgainFromWhatIsKept() throws Exception {
		String first = post(HALTON);
		double hits = hits();
		assertThat(post(HALTON)).isEqualTo(first).contains("Halton");
		assertThat(hits()).isGreaterThan(hits);
	}

	@Test
	void givesNoAnswerOfYesterdaysGraph() throws Exception {
		post(HALTON);
		for (int time = 1; time <= 20; time++) {
			write("MATCH (a:Area {id: 'area:E06000006'}) SET a.name = 'Halton ' + $time", Map.of("time", time));
			assertThat(post(HALTON)).contains("\"Halton %d\"".formatted(time));
		}
		write("MATCH (a:Area {id: 'area:E06000006'}) SET a.name = 'Halton'", Map.of());
		assertThat(post(HALTON)).contains("\"Halton\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "start", "who-acts" })
	void answersADocumentThatIsNamed(String name) throws Exception {
		assertThat(get(name, "").statusCode()).isEqualTo(200);
	}

	@Test
	void answersADocumentByItsHash() throws Exception {
		String list = this.http
			.send(HttpRequest.newBuilder(this.address.resolve("/graphql/documents")).build(),
					HttpResponse.BodyHandlers.ofString())
			.body();
		String hash = this.json.readTree(list).get(0).get("hash").asString();
		assertThat(get(hash, "").statusCode()).isEqualTo(200);
	}

	@Test
	void sendsNothingToAClientThatHasTheAnswer() throws Exception {
		String tag = get("start", "").headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = get("start", tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.headers().firstValue("Cache-Control")).contains("no-cache");
	}

	@Test
	void namesTheWayToADocumentThatIsUnknown() throws Exception {
		HttpResponse<String> answer = get("nothing", "");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("NOT_FOUND", "/graphql/documents");
	}

	private double hits() {
		return this.figures.get("cache.gets").tags("cache", "answers", "result", "hit").functionCounter().count();
	}

	private HttpResponse<String> get(String document, String tag) throws Exception {
		String variables = URLEncoder.encode("{\"determinant\":\"housing\",\"area\":\"Halton\"}",
				StandardCharsets.UTF_8);
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("%s?documentId=%s&variables=%s".formatted(this.address, document, variables)));
		return this.http.send((tag.isEmpty() ? request : request.header("If-None-Match", tag)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private String post(String document) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(this.json.writeValueAsString(Map.of("query", document))))
			.build();
		return this.http.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

	private void write(String cypher, Map<String, Object> parameters) {
		try (Session session = this.second.session()) {
			session.run(cypher, parameters).consume();
		}
	}

}
