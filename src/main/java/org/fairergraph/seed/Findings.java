package org.fairergraph.seed;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Gathers everything that is wrong with a seed, so that a curator sees it all at once.
 */
final class Findings {

	private final TreeSet<Finding> findings = new TreeSet<>();

	/**
	 * Adds what is wrong. Rules that are checked at the same time may.
	 * @param rule the rule that is broken
	 * @param position where
	 * @param message what is wrong and what would be right, as a format
	 * @param arguments the arguments of the format
	 */
	void add(Rule rule, Position position, String message, @Nullable Object... arguments) {
		Finding finding = new Finding(position, rule, message.formatted(arguments));
		synchronized (this.findings) {
			this.findings.add(finding);
		}
	}

	boolean isEmpty() {
		return this.findings.isEmpty();
	}

	List<Finding> inReadingOrder() {
		return List.copyOf(this.findings);
	}

	/**
	 * Says how many findings there are.
	 * @return a few words
	 */
	String summary() {
		return switch (this.findings.size()) {
			case 0 -> "no finding";
			case 1 -> "1 finding";
			default -> this.findings.size() + " findings";
		};
	}

	/**
	 * Writes the report as a compiler does, one line for each finding.
	 * @return the lines
	 */
	String report() {
		return this.findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
	}

}
