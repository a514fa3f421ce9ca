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
 * Gives a request its time, which all its reads share.
 */
class TimeFilter extends OncePerRequestFilter {

	private final Duration time;

	TimeFilter(Duration time) {
		this.time = time;
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
		}
	}

}
