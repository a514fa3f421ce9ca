package org.fairergraph.page;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.fairergraph.embedded.EngineServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;

/**
 * A graph that goes away, in the middle of an answer too, is told as that and never as
 * less than there is.
 */
@Tag("engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "fairer-graph.seed.location=src/test/resources/places/riverside",
				"fairer-graph.quality.after-load=false", "fairer-graph.warm-up=false" })
class GraphAwayTests {

	private static final String ANSWER = "/who-acts/warm-homes/riverside";

	private static final String AWAY = "The database behind this page does not answer. Nothing is lost, and this is "
			+ "not an empty answer. Try again in a minute.";

	private static final EngineServer SERVER = EngineServer.prepared();

	@MockitoSpyBean
	Asking asking;

	private Web web;

	private HttpResponse<String> cut;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry settings) {
		SERVER.start();
		settings.add("spring.neo4j.uri", SERVER::address);
		settings.add("spring.neo4j.authentication.username", SERVER::user);
		settings.add("spring.neo4j.authentication.password", SERVER::password);
	}

	@BeforeAll
	void goesAwayWhileATableIsRead(@LocalServerPort int port) {
		this.web = Web.at(port);
		assertThat(this.web.get(ANSWER + ".csv?as-of=2026-11-24").body()).hasLineCount(10);
		AtomicInteger pages = new AtomicInteger();
		BDDMockito.willAnswer((call) -> {
			if (call.<StoredDocument>getArgument(0).name().equals("answer")) {
				call.<Map<String, Object>>getArgument(1).put("first", 1);
				if (pages.incrementAndGet() > 2) {
					SERVER.kill();
				}
			}
			return call.callRealMethod();
		}).given(this.asking).ask(any(), anyMap());
		this.cut = this.web.get(ANSWER + ".csv", "text/csv");
		assertThat(pages).hasValueGreaterThan(2);
	}

	@AfterAll
	void close() {
		SERVER.close();
	}

	@Test
	void cutsNoTable() {
		assertThat(this.cut.statusCode()).isEqualTo(503);
		assertThat(this.cut.body()).isEqualTo(AWAY + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".csv", ".json", "?sector=third" })
	void isToldOnAPageToWhoeverHasABrowser(String ending) {
		HttpResponse<String> response = this.web.get(ANSWER + ending);
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).contains("10");
		assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
		assertThat(ReadableText.of(Web.parsed(response.body())))
			.isEqualTo("# Answers are not available right now\n%s\nTry again (%s)\n".formatted(AWAY, ANSWER + ending));
	}

	@Test
	void isToldWhereTheQuestionIsAsked() {
		HttpResponse<String> response = this.web.get("/who-acts?about=damp+and+mould&in=%22%3E");
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(ReadableText.of(Web.parsed(response.body())))
			.endsWith("Try again (/who-acts?about=damp+and+mould&in=%22%3E)\n");
	}

	@Test
	void isToldAtTheStart() {
		HttpResponse<String> response = this.web.get("/");
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).contains("10");
		assertThat(ReadableText.of(Web.parsed(response.body()))).contains(AWAY);
	}

	@Test
	void isToldAsTheApiWouldToWhoeverWantsData() {
		HttpResponse<String> response = this.web.get(ANSWER + ".json", "*/*");
		JsonNode error = JsonMapper.shared().readTree(response.body()).at("/errors/0");
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).contains("10");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("UNAVAILABLE");
		assertThat(error.at("/message").asString()).isEqualTo(AWAY);
	}

	@Test
	void isToldToSuggestions() {
		String lookUp = "{ lookUp(text: \"warm\", kind: DETERMINANT) { outcome } }";
		assertThat(this.web.post("/graphql", "application/graphql-response+json", lookUp).statusCode()).isEqualTo(503);
		HttpResponse<String> plain = this.web.post("/graphql", "application/json", lookUp);
		assertThat(plain.statusCode()).isEqualTo(200);
		assertThat(plain.body()).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("lookUp");
	}

}
