package org.fairergraph.delivery;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fairergraph.graph.Deadline;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request its time, which all its reads share, and ends with it what was heard
 * for it.
 */
class TimeFilter extends OncePerRequestFilter {

	private final Duration time;

	private final Moments moments;

	TimeFilter(Duration time, Moments moments) {
		this.time = time;
		this.moments = moments;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Deadline.set(this.time);
		try {
			chain.doFilter(request, response);
		}
		finally {
			Deadline.lift();
			this.moments.forget();
		}
	}

}
