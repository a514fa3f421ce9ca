package org.fairergraph.seed;

import java.util.Comparator;

/**
 * A problem in a seed: where it is, which rule it breaks, what was found and what would
 * be right.
 *
 * @param position where it is
 * @param rule the rule
 * @param message what was found and what would be right
 */
record Finding(Position position, Rule rule, String message) implements Comparable<Finding> {

	private static final Comparator<Finding> READING_ORDER = Comparator.comparing(Finding::position)
		.thenComparing(Finding::rule)
		.thenComparing(Finding::message);

	@Override
	public int compareTo(Finding other) {
		return READING_ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.position + ": " + this.rule.word() + ": " + this.message;
	}

}
