package org.fairergraph.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

import io.micrometer.tracing.Tracer;
import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;

import static org.assertj.core.api.Assertions.assertThat;

@RunningApplication
class OperationTests {

	private final HttpClient http = HttpClient.newHttpClient();

	private final String address;

	private final BeanFactory beans;

	OperationTests(@LocalServerPort int port, BeanFactory beans) {
		this.beans = beans;
		this.address = "http://localhost:" + port;
	}

	@Test
	void takesTheTimeOfEachQuestion() throws Exception {
		ask("{ mine: release { version } organisations(first: 1) { totalCount } }");
		assertThat(figures()).contains("fairer_graph_question_seconds_count{outcome=\"ANSWERED\",question=\"release\"}",
				"question=\"organisations\"");
	}

	@Test
	void tellsQuestionsApartThatWereRefused() throws Exception {
		ask("{ accountability(determinant: \"housing\", area: \"Nowhere at all\") { partners { totalCount } } }");
		assertThat(figures()).contains("{outcome=\"NOT_FOUND\",question=\"accountability\"}")
			.doesNotContain("Nowhere at all");
	}

	@Test
	void countsTheConnectionsToTheGraph() throws Exception {
		ask("{ release { version } }");
		assertThat(figures()).contains("db_client_connection_count{", "db_client_connection_max{")
			.doesNotContain("bolt_exchange", "graphql_datafetcher");
	}

	@Test
	void makesNoTracesUnlessToldWhereTheyGo() {
		assertThat(this.beans.getBeanProvider(Tracer.class).getIfAvailable()).isNull();
		assertThat(this.beans.getBeanProvider(GraphQlObservationInstrumentation.class).getIfAvailable()).isNull();
		assertThat(Thread.getAllStackTraces().keySet())
			.noneMatch((thread) -> thread.getName().contains("SpanProcessor"));
	}

	@Test
	void keepsTheNameThatARequestBrings() throws Exception {
		assertThat(named("proxy-17.a_B")).hasValue("proxy-17.a_B");
	}

	@ParameterizedTest
	@ValueSource(strings = { "two words", "a;b", "<script>",
			"longer-than-any-name-that-a-proxy-would-make-up-for-a-request-it-has" })
	void namesARequestAnewWhereItsNameIsNotPlain(String brought) throws Exception {
		assertThat(named(brought).orElseThrow()).matches("[0-9a-f-]{36}");
	}

	private Optional<String> named(String brought) throws IOException, InterruptedException {
		return this.http
			.send(HttpRequest.newBuilder(URI.create(this.address + "/actuator/health/liveness"))
				.header("X-Request-Id", brought)
				.build(), BodyHandlers.discarding())
			.headers()
			.firstValue("X-Request-Id");
	}

	private void ask(String document) throws IOException, InterruptedException {
		String body = "{\"query\": \"%s\"}".formatted(document.replace("\"", "\\\""));
		HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(URI.create(this.address + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	private String figures() throws IOException, InterruptedException {
		return this.http
			.send(HttpRequest.newBuilder(URI.create(this.address + "/actuator/prometheus")).build(),
					BodyHandlers.ofString())
			.body();
	}

}
