package org.fairergraph.connections;

import java.time.LocalDate;
import java.util.List;

import org.fairergraph.naming.Named;

/**
 * The answer to how one thing connects to another.
 *
 * @param question the question
 * @param from what the paths begin at
 * @param to what they lead to
 * @param pathCount how many paths with the fewest steps there are
 * @param paths those that were asked for, by the ids of their relationships
 */
record Connections(ConnectionsQuestion question, Named from, Named to, int pathCount, List<ConnectionPath> paths) {

	/**
	 * The day the question is asked for.
	 * @return the day
	 */
	public LocalDate asOf() {
		return this.question.asOf();
	}

	/**
	 * The answer in words.
	 * @return a sentence, and what was left out where there is no path
	 */
	public String sentence() {
		if (this.paths.isEmpty()) {
			return "We hold no connection of %s between %s and %s.%s".formatted(
					(this.question.length() == 1) ? "1 step" : "%d steps or fewer".formatted(this.question.length()),
					this.from.name(), this.to.name(), this.question.leftOut());
		}
		int steps = this.paths.get(0).length();
		return "%s and %s are %s apart, in %s.".formatted(this.from.name(), this.to.name(),
				(steps == 1) ? "1 step" : "%d steps".formatted(steps),
				(this.pathCount == 1) ? "1 way" : "%d ways".formatted(this.pathCount));
	}

}
