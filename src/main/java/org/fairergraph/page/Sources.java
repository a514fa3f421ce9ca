package org.fairergraph.page;

import java.util.List;
import java.util.Optional;

/**
 * Sources as a page names and links them.
 */
final class Sources {

	private static final String EDITORS = "source:editors";

	private Sources() {
	}

	static Optional<Answer.Source> first(List<Answer.Citation> citations) {
		return citations.stream()
			.map(Answer.Citation::source)
			.filter((source) -> !source.id().equals(EDITORS))
			.findFirst();
	}

	static Text shortly(Answer.Source source) {
		return Text.EMPTY.link(source.publisher() + ", " + date(source), Links.web(source.url()));
	}

	static Text fully(Answer.Citation citation) {
		Answer.Source source = citation.source();
		Text named = Text.EMPTY.link("%s, %s, %s".formatted(source.title(), source.publisher(), date(source)),
				Links.web(source.url()));
		return (citation.locator() != null && !citation.locator().isBlank()) ? named.plain(", " + citation.locator())
				: named;
	}

	private static String date(Answer.Source source) {
		return (source.published() != null) ? Dates.words(source.published()) : "undated";
	}

}
