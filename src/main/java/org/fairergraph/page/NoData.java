package org.fairergraph.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fairergraph.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/**
 * Tells a program why it gets no data: where it wants JSON as the API would, otherwise in
 * plain words. A person with a web browser gets a page instead.
 *
 * @param code why, in one word
 * @param sentences why, for a person
 * @param reference where the log tells more; empty where there is nothing to tell
 */
record NoData(ErrorCode code, String sentences, String reference) implements View {

	private static final String JSON = ".json";

	static boolean fits(HttpServletRequest request) {
		String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
		String path = request.getRequestURI();
		return (path.endsWith(JSON) || path.endsWith(".csv")) && !accepted.contains(MediaType.TEXT_HTML_VALUE);
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		boolean json = request.getRequestURI().endsWith(JSON);
		response.setContentType(json ? MediaType.APPLICATION_JSON_VALUE : MediaType.TEXT_PLAIN_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(json ? json() : this.sentences + "\n");
	}

	private String json() {
		Map<String, String> extensions = new TreeMap<>(Map.of("code", this.code.name()));
		if (!this.reference.isEmpty()) {
			extensions.put("reference", this.reference);
		}
		return JsonMapper.shared()
			.writeValueAsString(Map.of("errors", List.of(Map.of("message", this.sentences, "extensions", extensions))));
	}

}
