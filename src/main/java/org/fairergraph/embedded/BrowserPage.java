package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.Assert;

/**
 * The page of Neo4j Browser as its makers wrote it, with a script of ours before theirs.
 * The password stands in the page, never in a script: those can be read from elsewhere.
 */
final class BrowserPage {

	private static final String MOUNT = "<div id=\"mount\"></div>";

	private final JsonMapper json;

	private final String page = text("browser/index.html");

	private final JsonNode style;

	BrowserPage(JsonMapper json) {
		this.json = json;
		this.style = json.readTree(text("browser/style.json"));
		Assert.state(this.page.contains(MOUNT), "This is not the page of Neo4j Browser that we know");
	}

	String of(Reader reader, String statement, Questions questions) {
		Visit visit = new Visit(reader.name(), reader.password().text(), statement, this.style,
				questions.guided().stream().map(Visit.Favourite::of).toList());
		String data = this.json.writeValueAsString(visit).replace("<", "\\u003c");
		return this.page.replace(MOUNT,
				"<link rel=\"stylesheet\" href=\"open.css\"><script type=\"application/json\" id=\"visit\">" + data
						+ "</script><script src=\"open.js\"></script>" + MOUNT);
	}

	private static String text(String file) {
		try {
			return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
