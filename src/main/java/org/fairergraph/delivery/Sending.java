package org.fairergraph.delivery;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends a whole answer: packed where the client can unpack it, and not at all where the
 * client has it.
 */
final class Sending {

	private Sending() {
	}

	static void send(Kept kept, HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean packed = kept.packed() != kept.body() && unpacks(request);
		response.addHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
		if (request.getMethod().equals("GET") && known(kept.tag(packed), request, response)) {
			return;
		}
		if (packed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] bytes = packed ? kept.packed() : kept.body();
		response.setContentType(kept.type());
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	// to be asked for again each time, since the graph may have moved
	private static boolean known(String tag, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		return new ServletWebRequest(request, response).checkNotModified(tag);
	}

	private static boolean unpacks(HttpServletRequest request) {
		String codings = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "");
		return Stream.of(codings.toLowerCase(Locale.ROOT).split(","))
			.map((coding) -> coding.replace(" ", ""))
			.anyMatch((coding) -> coding.equals("gzip")
					|| coding.startsWith("gzip;") && !coding.matches(".*q=0(\\.0*)?"));
	}

}
