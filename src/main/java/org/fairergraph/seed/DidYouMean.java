package org.fairergraph.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
		return nearest(candidates, (candidate) -> candidate, word).map("; did you mean '%s'?"::formatted).orElse("");
	}

	/**
	 * Finds the most alike candidate.
	 * @param <T> the type of the candidates
	 * @param candidates what would be right
	 * @param name how a candidate is called
	 * @param word what was found
	 * @return the candidate, or nothing where none is alike
	 */
	static <T> Optional<T> nearest(Collection<T> candidates, Function<T, String> name, String word) {
		return candidates.stream()
			.filter((candidate) -> likeness(name.apply(candidate), word) >= ALIKE)
			.max(Comparator.comparingDouble((candidate) -> likeness(name.apply(candidate), word)));
	}

	private static double likeness(String candidate, String word) {
		return Likeness.of(candidate.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT).strip());
	}

}
