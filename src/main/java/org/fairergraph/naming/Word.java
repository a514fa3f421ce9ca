package org.fairergraph.naming;

import java.util.Locale;

import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.fairergraph.api.Refusal;
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
	 * The slug, where the word looks like an id.
	 * @return what follows the first colon, folded; empty where there is none
	 */
	String slug() {
		return Words.fold(this.written.substring(this.written.indexOf(':') + 1));
	}

	/**
	 * The word and its slug as terms of the full-text index, each taken to the letter.
	 * @return a Lucene query
	 */
	String terms() {
		return term(this.folded) + " " + term(slug());
	}

	private static String term(String folded) {
		return QueryParserBase.escape(folded).replace(" ", "\\ ");
	}

}
