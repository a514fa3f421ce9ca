package org.fairergraph.operation;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a name, by which the log, the client and a proxy in between mean the
 * same request. The name that a client brings is kept where it is short and plain.
 */
class RequestIdFilter extends OncePerRequestFilter {

	static final String HEADER = "X-Request-Id";

	static final String IN_LOG = "request";

	private static final Pattern PLAIN = Pattern.compile("[\\w.-]{1,64}");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = id(request.getHeader(HEADER));
		response.setHeader(HEADER, id);
		MDC.put(IN_LOG, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(IN_LOG);
		}
	}

	private static String id(@Nullable String brought) {
		return (brought != null && PLAIN.matcher(brought).matches()) ? brought : UUID.randomUUID().toString();
	}

}
