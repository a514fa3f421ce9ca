package org.fairergraph.api;

import java.time.Duration;

import jakarta.servlet.FilterChain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RateFilterTests {

	private static final FilterChain ANSWERED = (request, response) -> {
	};

	private final RateFilter filter = filter(null);

	@Test
	void answersAsManyRequestsAsAClientMaySend() throws Exception {
		assertThat(send("/graphql", "a").getStatus()).isEqualTo(200);
		assertThat(send("/graphql", "a").getStatus()).isEqualTo(200);
		assertThat(send("/graphql", "a").getStatus()).isEqualTo(429);
	}

	@Test
	void answersAnotherClient() throws Exception {
		answersAsManyRequestsAsAClientMaySend();
		assertThat(send("/graphql", "b").getStatus()).isEqualTo(200);
	}

	@Test
	void tellsAGraphQlClientWhenToComeAgain() throws Exception {
		answersAsManyRequestsAsAClientMaySend();
		MockHttpServletResponse refused = send("/graphql", "a");
		assertThat(refused.getHeader("Retry-After")).matches("1[78]\\d\\d");
		assertThat(refused.getContentAsString()).contains("\"code\":\"TOO_MANY_REQUESTS\"", "\"retryAfter\":1");
	}

	@Test
	void tellsAPlannerInWords() throws Exception {
		answersAsManyRequestsAsAClientMaySend();
		assertThat(send("/who-acts/housing/halton", "a").getContentAsString()).startsWith("Too many requests.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health/readiness", "/page/page.css", "/favicon.ico" })
	void countsNoFilesAndNoProbes(String path) throws Exception {
		answersAsManyRequestsAsAClientMaySend();
		assertThat(send(path, "a").getStatus()).isEqualTo(200);
	}

	@Test
	void knowsAClientByWhatAProxySays() throws Exception {
		RateFilter behind = filter("X-Real-IP");
		assertThat(send(behind, "x", "/graphql", "proxy").getStatus()).isEqualTo(200);
		assertThat(send(behind, "x", "/graphql", "proxy").getStatus()).isEqualTo(200);
		assertThat(send(behind, "x", "/graphql", "proxy").getStatus()).isEqualTo(429);
		assertThat(send(behind, "y", "/graphql", "proxy").getStatus()).isEqualTo(200);
	}

	private static RateFilter filter(@Nullable String header) {
		return new RateFilter(new RateSettings(2, Duration.ofHours(1), header), "/graphql", new JsonMapper());
	}

	private MockHttpServletResponse send(String path, String address) throws Exception {
		return send(this.filter, "", path, address);
	}

	private static MockHttpServletResponse send(RateFilter filter, String real, String path, String address)
			throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setRemoteAddr(address);
		request.addHeader("X-Real-IP", real);
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, ANSWERED);
		return response;
	}

}
