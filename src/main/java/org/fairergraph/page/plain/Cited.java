package org.fairergraph.page.plain;

import java.util.ArrayList;
import java.util.List;

import org.fairergraph.page.Dates;
import org.fairergraph.page.Links;
import org.fairergraph.page.Text;
import tools.jackson.databind.JsonNode;

/**
 * Citations as a plain page shows them.
 */
final class Cited {

	private Cited() {
	}

	/**
	 * Something about the first source.
	 * @param citations the citations, the strongest first
	 * @param property the property of the source
	 * @return its value; empty where there is none
	 */
	static String first(JsonNode citations, String property) {
		return Words.text(citations.at("/0/source"), property);
	}

	static Text text(JsonNode citations) {
		List<Text> sources = new ArrayList<>();
		for (JsonNode citation : citations) {
			Text source = source(citation.get("source"));
			if (!sources.contains(source)) {
				sources.add(source);
			}
		}
		return Text.joined(sources);
	}

	/**
	 * A source by its name, linked where it can be read.
	 * @param source the source
	 * @return title, publisher and date
	 */
	static Text source(JsonNode source) {
		if (Words.text(source, "id").equals("source:editors")) {
			return Text.of("Our mapping");
		}
		String published = Words.text(source, "published");
		return Text.EMPTY.link(
				"%s, %s, %s".formatted(Words.text(source, "title"), Words.text(source, "publisher"),
						published.isEmpty() ? "undated" : Dates.words(published)),
				Links.web(Words.text(source, "url")));
	}

}
