package org.fairergraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Shows where the words of a search stand in a thing: in its names first, then in what is
 * said of it. A value that is only believed shows nothing unless it is asked for.
 */
final class Highlighter {

	private static final List<String> PROPERTIES = List.of("name", "title", "synonyms", "aliases", "codes", "gssCode",
			"odsCode", "registerCode", "identifiers", "summary", "targetText", "themes", "theme", "section", "domains",
			"publisher");

	private static final int MOST = 3;

	/**
	 * A text of more letters is cut to the sentences that matter.
	 */
	private static final int LONG = 200;

	private static final int SENTENCES = 2;

	private final SoughtWords sought;

	private final boolean unverified;

	private final UnifiedHighlighter sentences;

	private final UnifiedHighlighter whole;

	Highlighter(SearchQuestion question, List<String> alsoLookedFor) {
		this.sought = new SoughtWords(question.text().words(), alsoLookedFor);
		this.unverified = question.unverified();
		this.sentences = builder().build();
		this.whole = builder().withBreakIterator(WholeBreakIterator::new).build();
	}

	private static UnifiedHighlighter.Builder builder() {
		return UnifiedHighlighter.builderWithoutSearcher(SoughtWords.ANALYZER)
			.withFormatter(new PieceFormatter())
			.withMaxNoHighlightPassages(0);
	}

	/**
	 * Marks in a thing what it was found for; where that is an id or a value that is not
	 * shown, the other words for it.
	 * @param thing all properties of the thing
	 * @param foundBy how it was found
	 * @return at most three properties, each once
	 */
	List<Highlight> of(Value thing, FoundBy foundBy) {
		List<Highlight> found = of(thing, this.sought.of(foundBy));
		return found.isEmpty() ? of(thing, this.sought.of(FoundBy.MEANING)) : found;
	}

	private List<Highlight> of(Value thing, Query words) {
		return PROPERTIES.stream()
			.filter((property) -> shown(thing, property))
			.flatMap((property) -> first(property, thing.get(property), words).stream())
			.limit(MOST)
			.toList();
	}

	private boolean shown(Value thing, String property) {
		return this.unverified || property.equals("name") || property.equals("title") || thing.get("weaker").isNull()
				|| !thing.get("weaker").asList(Value::asString).contains(property + ":UNVERIFIED");
	}

	private Optional<Highlight> first(String property, Value value, Query words) {
		return texts(value).flatMap((text) -> pieces(text, words).stream())
			.findFirst()
			.map((pieces) -> new Highlight(property, pieces));
	}

	private static Stream<String> texts(Value value) {
		if (value.isNull()) {
			return Stream.empty();
		}
		return (value.asObject() instanceof List<?> texts) ? texts.stream().map(String::valueOf)
				: Stream.of(value.asString());
	}

	private Optional<List<Piece>> pieces(String text, Query words) {
		try {
			UnifiedHighlighter highlighter = (text.length() > LONG) ? this.sentences : this.whole;
			@Nullable Object pieces = highlighter.highlightWithoutSearcher(SoughtWords.FIELD, words, text, SENTENCES);
			return Optional.ofNullable(pieces).map(PieceFormatter::pieces);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
