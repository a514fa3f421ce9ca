package org.fairergraph.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

import org.fairergraph.graph.Likeness;

/**
 * Finds what a curator most likely meant.
 */
final class DidYouMean {

	private static final double ALIKE = 0.6;

	private DidYouMean() {
	}

	/**
	 * Words the most alike candidate as the end of a message.
	 * @param candidates what would be right
	 * @param word what was found
	 * @return the end of the message, empty where nothing is alike
	 */
	static String among(Collection<String> candidates, String word) {
		return candidates.stream()
			.filter((candidate) -> likeness(candidate, word) >= ALIKE)
			.max(Comparator.comparingDouble((String candidate) -> likeness(candidate, word))
				.thenComparing(Comparator.reverseOrder()))
			.map("; did you mean '%s'?"::formatted)
			.orElse("");
	}

	private static double likeness(String candidate, String word) {
		return Likeness.of(candidate.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT).strip());
	}

}
