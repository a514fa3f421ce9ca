package org.fairergraph.embedded;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * Lets only the pages of this service open a WebSocket: a web browser asks nobody else.
 * By which names the service goes has been looked at before; a proxy that says it speaks
 * https is heeded.
 */
class SameOrigin implements HandshakeInterceptor {

	@Override
	public boolean beforeHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler,
			Map<String, Object> attributes) {
		boolean own = own(request.getHeaders());
		if (!own) {
			response.setStatusCode(HttpStatus.FORBIDDEN);
		}
		return own;
	}

	private static boolean own(HttpHeaders headers) {
		List<String> origins = headers.getOrEmpty(HttpHeaders.ORIGIN);
		String host = headers.getFirst(HttpHeaders.HOST);
		return host != null && origins.size() == 1 && schemes(headers).stream()
			.anyMatch((scheme) -> origins.get(0).equalsIgnoreCase(scheme + "://" + host));
	}

	private static List<String> schemes(HttpHeaders headers) {
		String forwarded = headers.getFirst("X-Forwarded-Proto");
		return (forwarded != null) ? List.of(page(forwarded)) : List.of("http", "https");
	}

	// some proxies name the scheme of the WebSocket, not that of its page
	private static String page(String scheme) {
		return switch (scheme.toLowerCase(Locale.ROOT)) {
			case "ws" -> "http";
			case "wss" -> "https";
			default -> scheme;
		};
	}

	@Override
	public void afterHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler,
			@Nullable Exception exception) {
		// nothing to do: the relay begins with the connection
	}

}
