package org.fairergraph.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = ErrorTests.Api.class,
		properties = { "spring.graphql.schema.locations=classpath:api/",
				"spring.graphql.schema.additional-files=classpath:graphql/api.graphqls",
				"management.endpoint.health.group.readiness.include=readinessState" })
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class ErrorTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "unknown,NOT_FOUND", "several,AMBIGUOUS", "away,UNAVAILABLE", "slow,TIMEOUT", "bug,INTERNAL" })
	void givesEveryErrorACode(String kind, String code) {
		MvcTestResult result = query("{ fine trouble(kind: \\\"%s\\\") }".formatted(kind));
		assertThat(result).hasStatusOk();
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo(code);
		assertThat(result).bodyJson().extractingPath("$.errors[0].path[0]").isEqualTo("trouble");
		assertThat(result).bodyJson().extractingPath("$.errors[0].locations[0].line").isEqualTo(1);
		assertThat(result).bodyJson().extractingPath("$.data.fine").isEqualTo("fine on null");
	}

	@Test
	void tellsNoOtherSiteUnlessItIsNamed() {
		assertThat(this.mvc.options()
			.uri("/graphql")
			.header("Origin", "https://elsewhere.example.org")
			.header("Access-Control-Request-Method", "POST")).doesNotContainHeader("Access-Control-Allow-Origin");
	}

	@Test
	void passesDetailsOn() {
		MvcTestResult result = query("{ trouble(kind: \\\"unknown\\\") }");
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.argument").isEqualTo("area");
		assertThat(result).bodyJson()
			.extractingPath("$.errors[0].extensions.suggestions[0]")
			.isEqualTo(Map.of("id", "area:a"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "away", "slow", "bug" })
	void keepsItsSecrets(String kind) {
		assertThat(query("{ trouble(kind: \\\"%s\\\") }".formatted(kind))).bodyText()
			.doesNotContain("secret", "Exception", "MATCH");
	}

	@Test
	void findsABugInTheLogByItsReference(CapturedOutput log) throws Exception {
		MvcTestResult result = query("{ trouble(kind: \\\"bug\\\") }");
		String reference = result.getResponse()
			.getContentAsString()
			.replaceAll("(?s).*\"reference\":\"(\\w+)\".*", "$1");
		assertThat(reference).hasSize(8);
		assertThat(log.getOut()).contains("A request failed, reference " + reference, "IllegalStateException: secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{ noSuchField }", "{ trouble }", "{ trouble(kind: 1) }",
			"query A { fine } query B { fine }", "{ fine(on: \\\"2026-13-01\\\") }", "mutation { fine }",
			"{ shaped(shape: {corners: \\\"x\\\"}) }" })
	void callsADocumentThatDoesNotFitABadRequest(String document) {
		assertThat(query(document)).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("BAD_REQUEST");
	}

	@Test
	void callsAWrongVariableABadRequest() {
		assertThat(post("{\"query\": \"query Q($d: Date) { fine(on: $d) }\", \"variables\": {\"d\": \"yesterday\"}}"))
			.bodyJson()
			.extractingPath("$.errors[0].extensions.code")
			.isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "many", "10" })
	void callsAnArgumentThatCannotBeBoundABadRequest(String corners) {
		MvcTestResult result = query("{ shaped(shape: {corners: \\\"%s\\\"}) }".formatted(corners));
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("BAD_REQUEST");
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.argument").isEqualTo("shape.corners");
	}

	@Test
	void callsAMissingValueOurMistake() {
		MvcTestResult result = query("{ nothing }");
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("INTERNAL");
		assertThat(result).bodyJson().extractingPath("$.errors[0].path[0]").isEqualTo("nothing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "[{\"query\": \"{ fine }\"}]", "{}", "\"x\"", "{\"query\": null}",
			"{\"query\": 1}", "{\"query\": true}", "{\"query\": [\"{ fine }\"]}",
			"{\"query\": \"{ fine }\", \"variables\": []}", "{\"query\": \"{ fine }\", \"variables\": \"{}\"}",
			"{\"query\": \"{ fine }\", \"extensions\": 1}", "{\"query\": \"{ fine }\", \"operationName\": 1}",
			"{\"query\": \"{ fine }\", \"operationName\": {}}" })
	void answersABodyThatIsNoRequestAsGraphQl(String body) {
		MvcTestResult result = post(body);
		assertThat(result).hasStatus(400);
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "text/plain|application/json|415", "application/x-www-form-urlencoded|*/*|415",
					"application/graphql|*/*|415", "json|*/*|415", "application/json;charset=none|*/*|415",
					"application/json|text/html|406", "application/json|image/png|406",
					"application/json|text/event-stream|406", "application/json|application/json;q=0|406",
					"application/json|application/json;charset=utf-16|406", "application/json|json|406" })
	void answersAWrongMediaTypeAsGraphQl(String contentType, String accept, int status) {
		MvcTestResult result = exchange("{\"query\": \"{ fine }\"}", contentType, accept);
		assertThat(result).hasStatus(status);
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "*/*|application/json", "application/*|application/json", "text/html, */*;q=0.1|application/json",
					"application/graphql-response+json; charset=utf-8|application/graphql-response+json",
					"application/json; charset=UTF-8|application/json",
					"application/graphql-response+json, application/json|application/graphql-response+json",
					"application/json;q=0.5, application/graphql-response+json|application/graphql-response+json",
					"application/json, application/graphql-response+json;q=0.9|application/json",
					"*/*, application/graphql-response+json|application/graphql-response+json",
					"application/json;q=0, */*|application/graphql-response+json" })
	void answersInTheTypeThatTheClientWants(String accept, String type) {
		MvcTestResult result = exchange("{\"query\": \"{ fine }\"}", "application/json", accept);
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getContentType()).isEqualTo(type);
	}

	@ParameterizedTest
	@CsvSource({ "application/json,200", "application/json;charset=utf-8,200", "application/graphql-response+json,400",
			"application/graphql-response+json;charset=utf-8,400" })
	void tellsByTheStatusWhereTheTypeIsMadeForIt(String accept, int status) {
		assertThat(exchange("{\"query\": \"{\"}", "application/json", accept)).hasStatus(status);
	}

	@Test
	void readsADocumentFromAnAddress() {
		assertThat(get("query Q($d: Date) { fine(on: $d) } query R { fine }", "variables", "{\"d\": \"2026-11-24\"}",
				"operationName", "Q"))
			.bodyJson()
			.extractingPath("$.data.fine")
			.isEqualTo("fine on 2026-11-24");
	}

	@ParameterizedTest
	@CsvSource({ "{ fine },variables,[],400", "{ fine },variables,{,400", "{ fine },extensions,1,400",
			"mutation { fine },variables,{},405", "subscription { fine },variables,{},405",
			"'{ fine mutation',variables,{},200" })
	void answersAnAddressThatIsNoRequestAsGraphQl(String document, String name, String value, int status) {
		MvcTestResult result = get(document, name, value);
		assertThat(result).hasStatus(status);
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("BAD_REQUEST");
	}

	private MvcTestResult get(String document, String... more) {
		var request = this.mvc.get().uri("/graphql").queryParam("query", document);
		for (int i = 0; i < more.length; i += 2) {
			request.queryParam(more[i], more[i + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult exchange(String body, String contentType, String accept) {
		return this.mvc.post()
			.uri("/graphql")
			.header("Content-Type", contentType)
			.header("Accept", accept)
			.content(body)
			.exchange();
	}

	private MvcTestResult query(String document) {
		return post("{\"query\": \"%s\"}".formatted(document));
	}

	private MvcTestResult post(String body) {
		return this.mvc.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	/**
	 * The room {@code api} alone, without a graph, with a schema that gets into trouble.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = { Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class,
			DataNeo4jRepositoriesAutoConfiguration.class })
	@ComponentScan(basePackageClasses = ErrorCode.class)
	static class Api {

	}

	@Controller
	static class TroubleController {

		@QueryMapping
		String fine(@Argument @Nullable LocalDate on) {
			return "fine on " + on;
		}

		@QueryMapping
		String trouble(@Argument String kind) {
			throw switch (kind) {
				case "unknown" -> Refusal.notFound("area", "not known", List.of(Map.of("id", "area:a")));
				case "several" -> Refusal.ambiguous("area", "several", List.of(Map.of("id", "area:a")));
				case "away" -> new TransientDataAccessResourceException("Unable to connect to secret:7687");
				case "slow" -> new QueryTimeoutException("MATCH (secret) RETURN secret");
				default -> new IllegalStateException("secret");
			};
		}

		@QueryMapping
		@Nullable String nothing() {
			return null;
		}

		@QueryMapping
		String shaped(@Argument Shape shape) {
			return shape.toString();
		}

		record Shape(Integer corners) {

			Shape {
				if (corners > 9) {
					throw Refusal.badRequest("shape.corners", "too many corners");
				}
			}

		}

	}

}
