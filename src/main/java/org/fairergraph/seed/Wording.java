package org.fairergraph.seed;

import java.util.Collection;
import java.util.stream.Collectors;

import org.fairergraph.graph.Label;

/**
 * Speaks of labels as a curator does.
 */
final class Wording {

	private Wording() {
	}

	/**
	 * One node of a label.
	 * @param label the label
	 * @return the kind with its article
	 */
	static String a(Label label) {
		return (("aeiou".indexOf(label.kind().charAt(0)) < 0) ? "a " : "an ") + label.kind();
	}

	/**
	 * One node of one of several labels.
	 * @param labels the labels
	 * @return the kinds with their articles, in the order of the vocabulary
	 */
	static String oneOf(Collection<Label> labels) {
		return labels.stream().sorted().map(Wording::a).collect(Collectors.joining(" or "));
	}

}
