package org.fairergraph.api;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = ErrorTests.Api.class,
		properties = { "spring.graphql.schema.locations=classpath:api/",
				"spring.graphql.schema.additional-files=classpath:graphql/api.graphqls",
				"management.endpoint.health.group.readiness.include=readinessState" })
@AutoConfigureMockMvc
class ReadinessGateTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext context;

	@AfterEach
	void open() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void answersNothingWhileTheGraphIsLoaded() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		MvcTestResult result = ask(MediaTypes.APPLICATION_GRAPHQL_RESPONSE);
		assertThat(result).hasStatus(503);
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("UNAVAILABLE");
		assertThat(result).bodyJson().doesNotHavePath("$.data");
	}

	@Test
	void keepsToStatus200ForOlderClients() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		MvcTestResult result = ask(MediaType.APPLICATION_JSON);
		assertThat(result).hasStatusOk();
		assertThat(result).bodyJson().extractingPath("$.errors[0].extensions.code").isEqualTo("UNAVAILABLE");
	}

	@Test
	void answersOnceItIsLoaded() {
		assertThat(ask(MediaType.APPLICATION_JSON)).bodyJson().extractingPath("$.data.fine").isEqualTo("fine on null");
	}

	private MvcTestResult ask(MediaType accept) {
		return this.mvc.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(accept)
			.content("{\"query\": \"{ fine }\"}")
			.exchange();
	}

}
