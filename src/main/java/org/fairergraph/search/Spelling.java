package org.fairergraph.search;

/**
 * Writes a word for Lucene so that more than its own letters find it. How many letters
 * may be wrong is what search engines take as a rule: one from four letters, two from
 * eight.
 */
final class Spelling {

	static final int SHORTEST_BEGINNING = 3;

	static final int SLOP = 1;

	private static final int SHORTEST_WITH_ONE_WRONG = 4;

	private static final int SHORTEST_WITH_TWO_WRONG = 8;

	private Spelling() {
	}

	/**
	 * Finds the word to the letter.
	 * @param word a word of letters and digits, or several with blanks between them
	 * @return a query of Lucene
	 */
	static String exactly(String word) {
		return several(word) ? phrase(word) : word;
	}

	/**
	 * Finds words one after the other, whether an "and" between them is written or not:
	 * the index knows no &.
	 * @param words words with blanks between them
	 * @return a query of Lucene
	 */
	static String phrase(String words) {
		return "\"%s\"~%d".formatted(words, SLOP);
	}

	/**
	 * Whether it is several words that only tell something together.
	 * @param word a word, or several with blanks between them
	 * @return whether there is a blank
	 */
	static boolean several(String word) {
		return word.indexOf(' ') >= 0;
	}

	/**
	 * Finds the word and what begins with it.
	 * @param word a word of letters and digits
	 * @return a query of Lucene
	 */
	static String begun(String word) {
		return (word.length() < SHORTEST_BEGINNING || several(word)) ? exactly(word) : "(%s %s*)".formatted(word, word);
	}

	/**
	 * Finds the word, what begins with it and what is like it.
	 * @param word a word of letters and digits
	 * @return a query of Lucene
	 */
	static String like(String word) {
		int wrong = wrong(word);
		return (wrong == 0) ? begun(word) : "(%s~%d %s*)".formatted(word, wrong, word);
	}

	/**
	 * How many letters may be wrong: none in a number or a code, where each counts.
	 * @param word a word of letters and digits
	 * @return 0 to 2
	 */
	static int wrong(String word) {
		if (several(word) || word.length() < SHORTEST_WITH_ONE_WRONG || word.chars().anyMatch(Character::isDigit)) {
			return 0;
		}
		return (word.length() < SHORTEST_WITH_TWO_WRONG) ? 1 : 2;
	}

}
