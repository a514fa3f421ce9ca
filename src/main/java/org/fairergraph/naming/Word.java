package org.fairergraph.naming;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.Words;

/**
 * What a planner wrote, checked, in the forms in which the graph is asked for it.
 *
 * @param written as it was written, without blanks around it
 * @param folded made comparable; empty where it has neither a letter nor a digit
 */
record Word(String written, String folded) {

	static final int LONGEST = 200;

	static Word of(String text, String argument) {
		String written = text.strip();
		if (written.isEmpty() || written.length() > LONGEST) {
			throw Refusal.badRequest(argument,
					"'%s' must have at least 1 letter and at most %d.".formatted(argument, LONGEST));
		}
		return new Word(written, Words.fold(written));
	}

	/**
	 * The word as a code may be written.
	 * @return lower case, with its punctuation
	 */
	String code() {
		return this.written.toLowerCase(Locale.ROOT);
	}

	/**
	 * The word and its slug as terms of the full-text index, each taken to the letter.
	 * @return a Lucene query
	 */
	String terms() {
		return Stream.of(this.folded, slug())
			.filter((term) -> !term.isEmpty())
			.distinct()
			.map((term) -> '"' + QueryParserBase.escape(term) + '"')
			.collect(Collectors.joining(" OR "));
	}

	/**
	 * What to compare with other words.
	 * @param label the kind of thing asked for
	 * @return the slug where the word is written like an id of that kind, otherwise all
	 * of it
	 */
	String slugOr(Label label) {
		return Label.ofId(code()).filter(label::equals).isPresent() ? slug() : this.folded;
	}

	/**
	 * The kind of thing that the word names, where it is written like an id of another
	 * kind than the one asked for.
	 * @param label the kind of thing asked for
	 * @return the other kind, or nothing
	 */
	Optional<String> otherKind(Label label) {
		return Label.ofId(code()).filter((other) -> other != label && this.written.indexOf(' ') < 0).map(Label::kind);
	}

	private String slug() {
		return Words.fold(this.written.substring(this.written.indexOf(':') + 1));
	}

}
