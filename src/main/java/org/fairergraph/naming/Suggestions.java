package org.fairergraph.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what a planner may have meant, or is about to write.
 */
@Component
class Suggestions {

	private static final int MOST = 8;

	private static final double LEAST = 0.45;

	private static final double LEAST_BESIDE_THE_BEST = 0.7;

	private static final Comparator<Near> ORDER = Comparator.comparingDouble(Near::nearness)
		.reversed()
		.thenComparing((near) -> near.entry().sortKey())
		.thenComparing((near) -> near.entry().id());

	private final Vocabulary vocabulary;

	Suggestions(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * Finds what is near to a word.
	 * @param label the kind of thing
	 * @param folded the word, folded
	 * @return at most eight, the nearest first; none where nothing is near
	 */
	List<Match> of(Label label, String folded) {
		if (folded.isEmpty()) {
			return List.of();
		}
		List<Entry> entries = this.vocabulary.of(label);
		Nearness nearness = new Nearness(folded, new Tokens(entries));
		List<Near> near = entries.stream().map((entry) -> nearest(entry, nearness)).filter(Objects::nonNull).toList();
		double best = near.stream().mapToDouble(Near::nearness).max().orElse(0);
		return shown(near.stream().filter((one) -> one.nearness() >= best * LEAST_BESIDE_THE_BEST));
	}

	private static List<Match> shown(Stream<Near> near) {
		return near.sorted(ORDER).limit(MOST).map((one) -> new Match(one.entry().id(), one.word())).toList();
	}

	private static @Nullable Near nearest(Entry entry, Nearness nearness) {
		return entry.words()
			.stream()
			.map((word) -> new Near(entry, word, nearness.of(word)))
			.filter((near) -> near.nearness() >= LEAST)
			.max(Comparator.comparingDouble(Near::nearness).thenComparing(Near::word, Comparator.reverseOrder()))
			.orElse(null);
	}

	private record Near(Entry entry, String word, double nearness) {

	}

}
