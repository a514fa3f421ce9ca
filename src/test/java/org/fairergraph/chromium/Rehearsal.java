package org.fairergraph.chromium;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.fairergraph.graph.Graph;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks as the application what Neo4j Browser is about to ask: readers have little time in
 * tests, and a cold engine may take longer to plan a question.
 */
final class Rehearsal {

	private static final Pattern VISIT = Pattern.compile("id=\"visit\">(.*?)</script>");

	private Rehearsal() {
	}

	static void of(String path, Page page, Graph graph) {
		VISIT.matcher(page.request().get(path).text())
			.results()
			.map((found) -> new JsonMapper().readTree(found.group(1)).get("statement").asString())
			.forEach((statement) -> graph.readPatiently(statement, Map.of()));
	}

}
