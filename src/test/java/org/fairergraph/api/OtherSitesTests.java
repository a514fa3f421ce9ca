package org.fairergraph.api;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which pages of other sites may read answers.
 */
@SpringBootTest(classes = ErrorTests.Api.class,
		properties = { "spring.graphql.schema.locations=classpath:api/",
				"spring.graphql.schema.additional-files=classpath:graphql/api.graphqls",
				"spring.graphql.cors.allowed-origins=https://app.example.org",
				"management.endpoint.health.group.readiness.include=readinessState" })
@AutoConfigureMockMvc
class OtherSitesTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void answersTheSiteThatIsNamed() {
		assertThat(ask("https://app.example.org")).hasStatusOk()
			.hasHeader("Access-Control-Allow-Origin", "https://app.example.org");
	}

	@Test
	void refusesAnotherSite() {
		assertThat(ask("https://elsewhere.example.org")).hasStatus(403)
			.doesNotContainHeader("Access-Control-Allow-Origin");
	}

	@Test
	void letsTheSiteAskBeforehand() {
		assertThat(this.mvc.options()
			.uri("/graphql")
			.header("Origin", "https://app.example.org")
			.header("Access-Control-Request-Method", "POST")
			.header("Access-Control-Request-Headers", "content-type")).hasStatusOk()
			.hasHeader("Access-Control-Allow-Origin", "https://app.example.org");
	}

	private MvcTestResult ask(String site) {
		return this.mvc.post()
			.uri("/graphql")
			.header("Origin", site)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"query\": \"{ fine }\"}")
			.exchange();
	}

}
