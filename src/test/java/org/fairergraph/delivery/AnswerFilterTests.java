package org.fairergraph.delivery;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.FilterChain;
import org.fairergraph.api.Readiness;
import org.fairergraph.graph.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerFilterTests {

	private static final String LONG = "x".repeat(5000);

	private final AtomicReference<@Nullable String> revision = new AtomicReference<>("1");

	private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));

	private final Readiness readiness = new Readiness();

	private final InstantSource clock = this.time::get;

	private final AnswerFilter filter = new AnswerFilter(
			new Moments(Stub::new, this.readiness, this.clock.withZone(ZoneOffset.UTC)),
			new KeptAnswers(new DeliverySettings(Duration.ofMinutes(1), DataSize.ofMegabytes(1))));

	private int workedOut;

	private boolean whole = true;

	private String length = "";

	private Runnable meanwhile = () -> {
	};

	@BeforeEach
	void ready() {
		ready(ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void givesAnAnswerAgain() throws Exception {
		assertThat(post("a")).isEqualTo("answer 1");
		assertThat(post("a")).isEqualTo("answer 1");
	}

	@Test
	void worksOutTheAnswerToAnotherQuestion() throws Exception {
		assertThat(post("a")).isEqualTo("answer 1");
		assertThat(post("b")).isEqualTo("answer 2");
	}

	@ParameterizedTest
	@CsvSource({ "application/json,", "application/json,x=1", "application/graphql-response+json,x=2" })
	void tellsRequestsApartByTheirHeadersAndTheirAddress(String accept, @Nullable String parameters) throws Exception {
		post("a");
		MockHttpServletRequest request = request("POST", "a");
		request.addHeader("Accept", accept);
		request.setQueryString(parameters);
		assertThat(send(request).getContentAsString()).isEqualTo("answer 2");
	}

	@Test
	void worksItOutAnewWhenTheGraphHasMoved() throws Exception {
		post("a");
		this.revision.set("2");
		assertThat(post("a")).isEqualTo("answer 2");
		assertThat(post("a")).isEqualTo("answer 2");
	}

	@Test
	void worksItOutAnewTheNextDay() throws Exception {
		post("a");
		this.time.set(Instant.parse("2026-11-25T00:00:01Z"));
		assertThat(post("a")).isEqualTo("answer 2");
	}

	@Test
	void keepsNoAnswerDuringWhichTheGraphMoved() throws Exception {
		this.meanwhile = () -> this.revision.set("2");
		assertThat(post("a")).isEqualTo("answer 1");
		assertThat(post("a")).isEqualTo("answer 2");
	}

	@Test
	void keepsNoAnswerWhileTheGraphIsBeingChanged() throws Exception {
		this.revision.set(null);
		assertThat(post("a")).isEqualTo("answer 1");
		assertThat(post("a")).isEqualTo("answer 2");
	}

	@Test
	void keepsNoAnswerWithAnError() throws Exception {
		this.whole = false;
		assertThat(post("a")).isEqualTo("answer 1");
		assertThat(post("a")).isEqualTo("answer 2");
	}

	@Test
	void givesNoAnswerAgainWhileTheGraphIsAway() throws Exception {
		post("a");
		this.revision.set("away");
		assertThat(post("a")).isEqualTo("answer 2");
	}

	@Test
	void givesNoAnswerAgainWhileTheApplicationIsNotReady() throws Exception {
		post("a");
		ready(ReadinessState.REFUSING_TRAFFIC);
		assertThat(post("a")).isEqualTo("answer 2");
	}

	@Test
	void packsALongAnswerForThoseWhoUnpackIt() throws Exception {
		this.length = LONG;
		MockHttpServletResponse response = send(asked("POST", "Accept-Encoding", "br, gzip;q=0.8"));
		assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).readAllBytes())
			.isEqualTo((LONG + "answer 1").getBytes());
	}

	@ParameterizedTest
	@CsvSource({ "br", "gzip;q=0", "gzip;q=0.0", "x-gzip" })
	void packsNothingForOthers(String codings) throws Exception {
		this.length = LONG;
		MockHttpServletResponse response = send(asked("POST", "Accept-Encoding", codings));
		assertThat(response.getHeader("Content-Encoding")).isNull();
		assertThat(response.getContentAsString()).isEqualTo(LONG + "answer 1");
	}

	@Test
	void sendsNothingToAClientThatHasIt() throws Exception {
		String tag = String.valueOf(send(request("GET", "")).getHeader("ETag"));
		MockHttpServletResponse response = send(asked("GET", "If-None-Match", tag));
		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getContentAsByteArray()).isEmpty();
	}

	@Test
	void sendsItToAClientThatHasAnother() throws Exception {
		String tag = String.valueOf(send(request("GET", "")).getHeader("ETag"));
		this.revision.set("2");
		MockHttpServletResponse response = send(asked("GET", "If-None-Match", tag));
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getHeader("ETag")).isNotEqualTo(tag).matches("\"[0-9a-f]{64}\"");
	}

	@Test
	void letsWhoKeepsACopyAskWhetherItHolds() throws Exception {
		assertThat(send(request("GET", "")).getHeader("Cache-Control")).isEqualTo("no-cache");
		assertThat(send(request("GET", "")).getHeader("Vary")).isEqualTo("Accept, Accept-Encoding");
	}

	@Test
	void givesEachFormItsOwnTag() throws Exception {
		this.length = LONG;
		assertThat(send(asked("GET", "Accept-Encoding", "gzip")).getHeader("ETag")).endsWith("-gzip\"");
		assertThat(send(request("GET", "")).getHeader("ETag")).doesNotContain("gzip");
	}

	private String post(String body) throws Exception {
		return send(request("POST", body)).getContentAsString();
	}

	private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain chain = (asked, answer) -> {
			if (asked.getAttribute(Completeness.class.getName()) instanceof AtomicBoolean note) {
				note.set(this.whole);
			}
			this.meanwhile.run();
			this.workedOut++;
			answer.setContentType("application/json");
			answer.getOutputStream().write((this.length + "answer " + this.workedOut).getBytes());
		};
		this.filter.doFilter(request, response, chain);
		return response;
	}

	private static MockHttpServletRequest request(String method, String body) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/graphql");
		request.setContent(body.getBytes());
		return request;
	}

	private static MockHttpServletRequest asked(String method, String header, String value) {
		MockHttpServletRequest request = request(method, "");
		request.addHeader(header, value);
		return request;
	}

	private void ready(ReadinessState state) {
		this.readiness.on(new AvailabilityChangeEvent<>(this, state));
	}

	private final class Stub implements Revision {

		@Override
		public @Nullable String current() {
			@Nullable String current = AnswerFilterTests.this.revision.get();
			if ("away".equals(current)) {
				throw new DataAccessResourceFailureException("away");
			}
			return current;
		}

		@Override
		public void forget() {
			// there is nothing to forget
		}

	}

}
