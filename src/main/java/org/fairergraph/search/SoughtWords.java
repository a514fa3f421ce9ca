package org.fairergraph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words that are marked in what was found.
 *
 * @param words the words of the text, folded
 * @param phrases other words for what the text means, folded
 */
record SoughtWords(List<String> words, List<String> phrases) {

	static final String FIELD = "text";

	/**
	 * Reads a text as the words of the graph are folded: without case, accents and
	 * apostrophes, {@code and} for {@code &}.
	 */
	static final Analyzer ANALYZER = analyzer();

	private static Analyzer analyzer() {
		try {
			return CustomAnalyzer.builder()
				.addCharFilter("patternReplace", "pattern", "['’‘ʼ`´]", "replacement", "")
				.addCharFilter("patternReplace", "pattern", "&", "replacement", " and ")
				.withTokenizer("standard")
				.addTokenFilter("lowercase")
				.addTokenFilter("asciiFolding")
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds what a thing was found for.
	 * @param foundBy how it was found
	 * @return a query
	 */
	Query of(FoundBy foundBy) {
		return switch (foundBy) {
			case ID, EXACT, NAME, BEGINNING, TEXT -> any(this.words.stream().map(SoughtWords::begun));
			case MEANING -> any(this.phrases.stream().map(SoughtWords::phrase));
			case SIMILAR_NAME, SIMILAR_TEXT, SOME_WORDS ->
				any(this.words.stream().flatMap((word) -> Stream.of(begun(word), like(word))));
		};
	}

	private static Query any(Stream<Query> queries) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		queries.forEach((query) -> any.add(query, BooleanClause.Occur.SHOULD));
		return any.build();
	}

	private static Query begun(String word) {
		return (word.length() < Spelling.SHORTEST_BEGINNING || Spelling.several(word)) ? phrase(word)
				: new PrefixQuery(new Term(FIELD, word));
	}

	private static Query like(String word) {
		return new FuzzyQuery(new Term(FIELD, word), Spelling.wrong(word));
	}

	private static Query phrase(String phrase) {
		String[] words = phrase.split(" ");
		return (words.length == 1) ? new TermQuery(new Term(FIELD, words[0]))
				: new PhraseQuery(Spelling.SLOP, FIELD, words);
	}

}
