package org.fairergraph.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import jakarta.servlet.FilterChain;
import org.fairergraph.api.Readiness;
import org.fairergraph.graph.Graph;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TimeFilterTests {

	private static final Moments MOMENTS = new Moments(() -> {
		throw new IllegalStateException("Nobody is ready");
	}, new Readiness(), Clock.systemUTC());

	private final Graph graph = GraphDatabase.holding("");

	private final FilterChain reading = (request, response) -> this.graph.read("RETURN 1", Map.of());

	@Test
	void endsTheReadsOfARequest() {
		assertThatExceptionOfType(QueryTimeoutException.class).isThrownBy(() -> filter(Duration.ZERO));
	}

	@Test
	void endsNoReadOfAnotherRequest() throws Exception {
		endsTheReadsOfARequest();
		filter(Duration.ofMinutes(1));
		assertThat(this.graph.read("RETURN 1", Map.of())).hasSize(1);
	}

	private void filter(Duration time) throws Exception {
		new TimeFilter(time, MOMENTS).doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(),
				this.reading);
	}

}
