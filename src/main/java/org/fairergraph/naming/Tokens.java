package org.fairergraph.naming;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fairergraph.graph.Words;

/**
 * Weighs the single tokens of words: what stands in every other name ("council", "and")
 * says little about which thing is meant.
 */
final class Tokens {

	private final Map<String, Integer> things = new HashMap<>();

	private final int all;

	Tokens(List<Entry> entries) {
		this.all = entries.size();
		for (Entry entry : entries) {
			Set<String> distinct = new HashSet<>();
			entry.words().forEach((word) -> distinct.addAll(of(word)));
			distinct.forEach((token) -> this.things.merge(token, 1, Integer::sum));
		}
	}

	static List<String> of(String folded) {
		return Arrays.stream(folded.split(" ")).filter((token) -> !token.isEmpty()).toList();
	}

	/**
	 * Weighs a token by how few things carry it.
	 * @param token the token
	 * @return most for a token that nothing carries, next to nothing for a joining word
	 */
	double weight(String token) {
		if (Words.joining(token)) {
			return 0.05;
		}
		Integer carriers = this.things.get(token);
		return Math.log(1 + this.all / ((carriers != null) ? (double) carriers : 0.5));
	}

}
