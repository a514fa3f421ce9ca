package org.fairergraph.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to the names of this service, whatever is asked for, upgrades to a
 * WebSocket included. What a proxy says in {@code X-Forwarded-Host} is not heeded: it has
 * to pass the name on in {@code Host}.
 */
class HostFilter extends OncePerRequestFilter {

	private static final int MISDIRECTED = 421;

	private static final String REFUSAL = "This service does not go by the name in this address. "
			+ "Whoever runs it can add the name to the setting fairer-graph.allowed-hosts.\n";

	private final AllowedHosts hosts;

	HostFilter(AllowedHosts hosts) {
		this.hosts = hosts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = Objects.requireNonNullElse(request.getHeader(HttpHeaders.HOST), request.getServerName());
		if (this.hosts.allow(host, request.getLocalPort())) {
			chain.doFilter(request, response);
		}
		else {
			refuse(response);
		}
	}

	private static void refuse(HttpServletResponse response) throws IOException {
		response.setStatus(MISDIRECTED);
		response.setContentType(MediaType.TEXT_PLAIN_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(REFUSAL);
	}

}
