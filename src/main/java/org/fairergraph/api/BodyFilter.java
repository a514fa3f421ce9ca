package org.fairergraph.api;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is too long before it is read, or, where the client does not say
 * how long it is, as soon as it is; one that does not arrive in time; and one that is
 * packed, whose length says nothing.
 */
class BodyFilter extends OncePerRequestFilter {

	private static final Failure PACKED = new Failure(ErrorCode.BAD_REQUEST,
			"Send the body as it is, without Content-Encoding.");

	private final long most;

	private final Duration time;

	private final JsonMapper json;

	BodyFilter(Bounds bounds, JsonMapper json) {
		this.most = bounds.body().toBytes();
		this.time = bounds.bodyTime();
		this.json = json;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String packed = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		if (packed != null && !packed.equalsIgnoreCase("identity")) {
			refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, PACKED);
		}
		else if (request.getContentLengthLong() > this.most) {
			refuse(response, HttpStatus.CONTENT_TOO_LARGE, BodyRefused.tooLong(this.most).failure());
		}
		else {
			bounded(request, response, chain);
		}
	}

	private void bounded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(new BoundedRequest(request, this.most, this.time), response);
		}
		catch (BodyRefused ex) {
			refuse(response, ex.status(), ex.failure());
		}
	}

	private void refuse(HttpServletResponse response, HttpStatus status, Failure failure) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		// the rest of the body is not read
		response.setHeader(HttpHeaders.CONNECTION, "close");
		response.getOutputStream().write(this.json.writeValueAsBytes(failure.body()));
	}

}
