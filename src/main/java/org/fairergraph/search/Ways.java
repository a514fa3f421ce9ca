package org.fairergraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All ways to look for a text, the surest first.
 *
 * @param all the ways; none where the text has neither a letter nor a digit
 */
record Ways(List<Way> all) {

	private static final String WORDS = "words";

	private static final String SEARCH = "search";

	/**
	 * Looks for all words of a text.
	 * @param text the text
	 * @param meant other words for what the text means, folded
	 * @return the ways
	 */
	static Ways ofAllWords(SearchText text, List<String> meant) {
		List<String> words = text.words();
		if (words.isEmpty()) {
			return new Ways(List.of());
		}
		List<Way> ways = new ArrayList<>();
		ways.add(new Way(FoundBy.EXACT, WORDS, any(text.whole(), "\"%s\""::formatted)));
		ways.add(new Way(FoundBy.NAME, SEARCH, names(words, Spelling::exactly)));
		ways.add(new Way(FoundBy.BEGINNING, SEARCH, names(words, Spelling::begun)));
		ways.add(new Way(FoundBy.TEXT, SEARCH, all(words, Spelling::begun)));
		if (!meant.isEmpty()) {
			ways.add(new Way(FoundBy.MEANING, SEARCH, any(meant, Spelling::phrase)));
		}
		ways.add(new Way(FoundBy.SIMILAR_NAME, SEARCH, names(words, Spelling::like)));
		ways.add(new Way(FoundBy.SIMILAR_TEXT, SEARCH, all(words, Spelling::like)));
		return new Ways(ways);
	}

	/**
	 * Looks for any word of a text, one way a word, so that more words come first.
	 * @param text the text
	 * @return the ways
	 */
	static Ways ofSomeWords(SearchText text) {
		return new Ways(
				text.words().stream().map((word) -> new Way(FoundBy.SOME_WORDS, SEARCH, Spelling.like(word))).toList());
	}

	List<Map<String, Object>> parameters() {
		return this.all.stream().map(Way::parameters).toList();
	}

	private static String names(List<String> words, UnaryOperator<String> spelling) {
		return "words:(%s)".formatted(all(words, spelling));
	}

	private static String all(List<String> words, UnaryOperator<String> spelling) {
		return words.stream().map((word) -> "+" + spelling.apply(word)).collect(Collectors.joining(" "));
	}

	private static String any(List<String> phrases, UnaryOperator<String> spelling) {
		return phrases.stream().map(spelling).collect(Collectors.joining(" OR "));
	}

}
