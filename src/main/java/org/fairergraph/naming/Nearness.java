package org.fairergraph.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Likeness;

/**
 * Tells how near a word of the graph is to what a planner wrote: it begins with it, is
 * written a little differently, or shares what is telling in it.
 */
final class Nearness {

	private static final int FIRST_TOKENS = 12;

	private static final int FEWEST_LETTERS = 2;

	private final String asked;

	private final List<String> askedTokens;

	private final Tokens tokens;

	private final Map<String, Double> alike = new HashMap<>();

	Nearness(String asked, Tokens tokens) {
		this.asked = asked;
		this.askedTokens = Tokens.of(asked).stream().limit(FIRST_TOKENS).toList();
		this.tokens = tokens;
	}

	/**
	 * Tells how near a word is.
	 * @param word a word of the graph, folded
	 * @return 0 for nothing in common, 1 for the same, a little more where it begins with
	 * what was written
	 */
	double of(String word) {
		return Math.max(beginning(word), Math.max(joined(word), shared(word)));
	}

	private double beginning(String word) {
		if (this.asked.length() < FEWEST_LETTERS) {
			return 0;
		}
		double part = 0.1 * this.asked.length() / word.length();
		if (word.startsWith(this.asked)) {
			return 1 + part;
		}
		return word.contains(" " + this.asked) ? 0.9 + part : 0;
	}

	private double joined(String word) {
		if (Tokens.of(word).size() == this.askedTokens.size()) {
			return 0;
		}
		return alike(this.asked.replace(" ", ""), word.replace(" ", ""));
	}

	private double shared(String word) {
		List<String> wordTokens = Tokens.of(word);
		return 0.6 * covered(this.askedTokens, wordTokens) + 0.4 * covered(wordTokens, this.askedTokens);
	}

	private double covered(List<String> these, List<String> by) {
		double weight = 0;
		double covered = 0;
		for (String token : these) {
			double own = this.tokens.weight(token);
			weight += own;
			covered += own * by.stream().mapToDouble((other) -> alike(token, other)).max().orElse(0);
		}
		return (weight > 0) ? covered / weight : 0;
	}

	private double alike(String one, String other) {
		int longest = Math.max(one.length(), other.length());
		if (Math.abs(one.length() - other.length()) > slips(longest)) {
			return 0;
		}
		return this.alike.computeIfAbsent(one + ' ' + other, (pair) -> {
			double likeness = Likeness.of(one, other);
			return (Math.round((1 - likeness) * longest) <= slips(longest)) ? likeness : 0;
		});
	}

	/**
	 * How many slips of the hand a word of some length may hold: none in the shortest,
	 * where any slip makes another word.
	 * @param letters the length of the word
	 * @return how many slips
	 */
	private static int slips(int letters) {
		return (letters < 4) ? 0 : (letters < 6) ? 1 : (letters < 12) ? 2 : 3;
	}

}
