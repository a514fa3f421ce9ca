package org.fairergraph.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.fairergraph.naming.Kind;

/**
 * The answer to what a text finds, before its hits are read.
 *
 * @param question the question
 * @param allWords whether hits have all words of the text, or, where nothing has, some
 * @param ways the ways that are looked
 * @param alsoLookedFor other words for what the text means, folded
 * @param counts how many things there are, by kind and by how they are known
 */
record Search(SearchQuestion question, boolean allWords, Ways ways, List<String> alsoLookedFor, List<Count> counts) {

	/**
	 * The text as it was asked for.
	 * @return the text without blanks around it
	 */
	public String text() {
		return this.question.text().written();
	}

	/**
	 * How many things of each kind there are, known as asked for.
	 * @return one for every kind, zeros included
	 */
	public List<Facet> facets() {
		return Arrays.stream(Kind.values())
			.map((kind) -> new Facet(kind, sum((count) -> count.kind() == kind && known(count))))
			.toList();
	}

	/**
	 * How many hits there are on all pages.
	 * @return their number, of the kinds asked for
	 */
	int hitCount() {
		return sum((count) -> this.question.kinds().contains(count.kind()) && known(count));
	}

	/**
	 * How many things of the kinds asked for are left out for how they are known.
	 * @return their number
	 */
	public int leftOutCount() {
		return sum((count) -> this.question.kinds().contains(count.kind()) && !known(count));
	}

	private boolean known(Count count) {
		return this.question.evidence().contains(count.evidence());
	}

	private int sum(Predicate<Count> which) {
		return this.counts.stream().filter(which).mapToInt(Count::things).sum();
	}

	/**
	 * The answer in words.
	 * @return one or two sentences
	 */
	public String sentence() {
		int hits = hitCount();
		if (hits == 0) {
			return "We hold nothing that “%s” finds.%s That says nothing about the world: we may hold no record."
				.formatted(text(), elsewhere());
		}
		if (this.allWords) {
			return "“%s” finds %s.".formatted(text(), (hits == 1) ? "1 thing" : "%,d things".formatted(hits));
		}
		return "Nothing has all the words of “%s”. %s some of them.".formatted(text(),
				(hits == 1) ? "1 thing has" : "%,d things have".formatted(hits));
	}

	private String elsewhere() {
		List<Facet> others = facets().stream().filter((facet) -> facet.hitCount() > 0).toList();
		return others.isEmpty() ? ""
				: " Of other kinds it finds: %s.".formatted(others.stream()
					.map((facet) -> "%s %,d".formatted(facet.kind().label().kind(), facet.hitCount()))
					.collect(Collectors.joining(", ")));
	}

}
