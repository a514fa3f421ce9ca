package org.fairergraph.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.Words;

/**
 * What a person wrote into the box. Folded, it has nothing but letters, digits and
 * blanks, so that no mark of it is ever read as a command of the index.
 *
 * @param written as it was written, without blanks around it
 * @param folded made comparable; empty where it has neither a letter nor a digit
 */
record SearchText(String written, String folded) {

	private static final int LONGEST = 200;

	static SearchText of(String text) {
		String written = text.strip();
		if (written.isEmpty() || written.length() > LONGEST) {
			throw Refusal.badRequest("text", "'text' must have at least 1 letter and at most %d.".formatted(LONGEST));
		}
		return new SearchText(written, Words.fold(written));
	}

	/**
	 * The text as a code or an id may be written.
	 * @return lower case, with its punctuation
	 */
	String code() {
		return this.written.toLowerCase(Locale.ROOT);
	}

	/**
	 * The words that tell something. Common English words, which the index does not hold,
	 * stay where there are no others, and single letters, as in B&B, only tell something
	 * together.
	 * @return the words, folded, each once; none where nothing but marks was written
	 */
	List<String> words() {
		if (this.written.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return List.of();
		}
		List<String> telling = Arrays.stream(this.folded.split(" "))
			.filter((word) -> !Words.joining(word) && !EnglishAnalyzer.getDefaultStopSet().contains(word))
			.distinct()
			.toList();
		return telling.stream().allMatch((word) -> word.length() == 1) ? List.of(this.folded) : telling;
	}

	/**
	 * What may stand in the index of whole words.
	 * @return the text, folded, and the slug where the text is written like an id
	 */
	List<String> whole() {
		boolean id = Label.ofId(code()).isPresent() && this.written.indexOf(' ') < 0;
		return id ? List.of(this.folded, Words.fold(this.written.substring(this.written.indexOf(':') + 1)))
				: List.of(this.folded);
	}

}
