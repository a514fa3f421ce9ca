package org.fairergraph.api;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells web browsers with every response that it is for the pages of this service alone,
 * and that those load nothing from elsewhere. A page that needs more sets its own
 * {@code Content-Security-Policy}.
 */
class HeadersFilter extends OncePerRequestFilter {

	private static final String POLICY = "Content-Security-Policy";

	private static final Map<String, String> HEADERS = Map.of(POLICY,
			"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
					+ "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
			"Cross-Origin-Resource-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin",
			"X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin");

	/**
	 * GraphiQL styles its editor as it goes.
	 */
	private static final String GRAPHIQL = "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; "
			+ "connect-src 'self'; img-src 'self' data:; font-src 'self' data:; form-action 'none'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HEADERS.forEach(response::setHeader);
		if (request.getRequestURI().equals(request.getContextPath() + "/graphiql")) {
			response.setHeader(POLICY, GRAPHIQL);
		}
		chain.doFilter(request, response);
	}

	// a response that is given up loses its headers
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
