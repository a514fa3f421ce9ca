package org.fairergraph.page;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fairergraph.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

/**
 * A mistake of ours is told with the number under which the log has it, and nothing else.
 */
@SpringBootTest(classes = StartPageTests.Rooms.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class FaultTests {

	private static final IllegalStateException FAULT = new IllegalStateException("MATCH (secret) RETURN secret");

	private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}$", Pattern.MULTILINE);

	@MockitoSpyBean
	ExecutionGraphQlService graphQl;

	@MockitoSpyBean
	Graph graph;

	@MockitoSpyBean
	Starts starts;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/who-acts/housing/halton", "/who-acts?about=housing&in=Halton",
			"/who-acts/housing/halton.csv", "/who-acts/housing/halton.json" })
	void isToldOnAPageToWhoeverHasABrowser(String path, CapturedOutput output) {
		failing();
		told(Web.at(this.port).get(path), output);
	}

	@Test
	void isToldAsTheApiWouldToWhoeverWantsData(CapturedOutput output) {
		failing();
		HttpResponse<String> response = Web.at(this.port).get("/who-acts/housing/halton.json", "*/*");
		JsonNode error = JsonMapper.shared().readTree(response.body()).at("/errors/0");
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("INTERNAL");
		assertThat(output).contains("reference " + error.at("/extensions/reference").asString());
		assertThat(response.body()).doesNotContain("secret", "Exception");
	}

	@Test
	void isToldInPlainWordsToWhoeverWantsATable(CapturedOutput output) {
		failing();
		HttpResponse<String> response = Web.at(this.port).get("/who-acts/housing/halton.csv", "text/csv");
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
		assertThat(response.body()).matches("Sorry, there is a problem. Try again later. Reference: [0-9a-f]{8}\n");
		assertThat(output).contains("reference " + reference(response.body().strip()));
	}

	@Test
	void keepsTheNumberThatTheApiGave(CapturedOutput output) {
		BDDMockito.willThrow(FAULT).given(this.graph).during(any());
		told(Web.at(this.port).get("/"), output);
		assertThat(output).contains("A request failed, reference ").doesNotContain("A page failed");
	}

	@Test
	void hasANumberWhereAPageCannotBeWritten(CapturedOutput output) {
		Start broken = Mockito.mock(Start.class);
		BDDMockito.given(broken.status()).willReturn(HttpStatus.OK);
		BDDMockito.given(broken.state()).willThrow(FAULT);
		BDDMockito.willReturn(broken).given(this.starts).now();
		told(Web.at(this.port).get("/"), output);
	}

	@Test
	void isNoneWhereSomebodyAsksInAWayThatDoesNotFit() {
		HttpResponse<String> response = Web.at(this.port).post("/who-acts/housing/halton", "text/html", "");
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(ReadableText.of(Web.parsed(response.body()))).startsWith("# This page cannot be shown\n")
			.endsWith("ask the question (/).\n");
	}

	private void failing() {
		BDDMockito.willReturn(Mono.error(FAULT)).given(this.graphQl).execute(any());
	}

	private static void told(HttpResponse<String> response, CapturedOutput output) {
		String text = ReadableText.of(Web.parsed(response.body()));
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(text).matches("# Sorry, there is a problem\nTry again later.\nReference: [0-9a-f]{8}\n");
		assertThat(response.body()).doesNotContain("secret", "Exception", "\tat ");
		assertThat(output).contains("reference " + reference(text.strip())).contains("secret");
	}

	private static String reference(String text) {
		Matcher matcher = REFERENCE.matcher(text);
		assertThat(matcher.find()).isTrue();
		return matcher.group();
	}

}
