package org.fairergraph.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.fairergraph.graph.Evidence;
import org.fairergraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the search.
 *
 * @param text what a person wrote
 * @param kinds the kinds of thing looked for
 * @param evidence how the things may be known
 */
record SearchQuestion(SearchText text, Set<Kind> kinds, Set<Evidence> evidence) {

	static SearchQuestion of(String text, @Nullable List<Kind> kinds, @Nullable List<Evidence> evidence) {
		return new SearchQuestion(SearchText.of(text), kinds(kinds), evidence(evidence));
	}

	private static Set<Kind> kinds(@Nullable List<Kind> kinds) {
		return (kinds == null || kinds.isEmpty()) ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
	}

	private static Set<Evidence> evidence(@Nullable List<Evidence> evidence) {
		if (evidence == null) {
			return EnumSet.complementOf(EnumSet.of(Evidence.UNVERIFIED));
		}
		return evidence.isEmpty() ? EnumSet.allOf(Evidence.class) : EnumSet.copyOf(evidence);
	}

	/**
	 * Whether values that are only believed are shown.
	 * @return whether what is unverified is asked for
	 */
	boolean unverified() {
		return this.evidence.contains(Evidence.UNVERIFIED);
	}

	/**
	 * What a cursor belongs to.
	 * @param allWords whether hits have all words of the text
	 * @return the question in one text
	 */
	String scope(boolean allWords) {
		return "search\n%s\n%s\n%s\n%s".formatted(this.text.folded(), this.kinds, this.evidence, allWords);
	}

	List<String> labels() {
		return this.kinds.stream().map((kind) -> kind.label().cypher()).toList();
	}

	List<String> levels() {
		return Arrays.stream(Evidence.values()).filter(this.evidence::contains).map(Enum::name).toList();
	}

}
