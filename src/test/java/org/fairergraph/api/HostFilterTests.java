package org.fairergraph.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the names by which the service goes and for what it tells web browsers. The
 * service of these tests listens at port 80.
 */
@SpringBootTest(classes = ErrorTests.Api.class,
		properties = { "spring.graphql.schema.locations=classpath:api/",
				"spring.graphql.schema.additional-files=classpath:graphql/api.graphqls",
				"management.endpoint.health.group.readiness.include=readinessState",
				"fairer-graph.allowed-hosts=localhost,[::1],Fairer.example.org,mapped:9000,any:*" })
@AutoConfigureMockMvc
class HostFilterTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:80", "LOCALHOST", "[::1]:80", "fairer.example.org",
			"fairer.example.org:80", "mapped:9000", "any", "any:1234" })
	void answersToItsNames(String host) {
		assertThat(asked(host)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "attacker.example", "attacker.example:80", "localhost.attacker.example", "localhost:8081",
			"localhost.", "127.0.0.1", "::1", "", "mapped", "mapped:80", "any:x", "user@localhost",
			"localhost, attacker.example", "fairer.example.org.attacker.example" })
	void answersToNoOtherName(String host) {
		assertThat(asked(host)).hasStatus(421).bodyText().contains("fairer-graph.allowed-hosts").doesNotContain("html");
	}

	@Test
	void believesNoForwardedName() {
		assertThat(this.mvc.get()
			.uri("/graphiql")
			.header("Host", "attacker.example")
			.header("X-Forwarded-Host", "localhost")
			.header("Forwarded", "host=localhost")).hasStatus(421);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphql/schema", "/nowhere", "/graphiql/try.js" })
	void keepsEveryResponseToItsOwnPages(String path) {
		assertThat(this.mvc.get().uri(path).header("Origin", "http://attacker.example"))
			.hasHeader("Cross-Origin-Resource-Policy", "same-origin")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("X-Frame-Options", "DENY")
			.hasHeader("Referrer-Policy", "same-origin")
			.headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(policies) -> assertThat(policies).singleElement()
						.asString()
						.contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
						.doesNotContain("unsafe-eval", "http"))
			.doesNotContainHeader("Access-Control-Allow-Origin");
	}

	private MvcTestResult asked(String host) {
		return this.mvc.get().uri("/graphiql").header("Host", host).exchange();
	}

}
