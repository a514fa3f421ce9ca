package org.fairergraph.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in a question that its asker can put right.
 *
 * @param field the field, by its name in the page
 * @param message what would be right
 */
public record Problem(String field, String message) {

	/**
	 * How many characters a word may have.
	 */
	public static final int LONGEST = 200;

	static final Problem NO_TOPIC = new Problem("about", "Enter a topic, like housing or damp and mould");

	static final Problem NO_AREA = new Problem("in", "Enter an area, like Halton or E06000006");

	static final Problem LONG_TOPIC = new Problem("about", "Topic must be %d characters or fewer".formatted(LONGEST));

	static final Problem LONG_AREA = new Problem("in", "Area must be %d characters or fewer".formatted(LONGEST));

	/**
	 * A day that is none.
	 */
	public static final Problem BAD_DATE = new Problem("as-of", "As of must be a real date, like 31 3 2025");

	/**
	 * All problems in one line.
	 * @param problems the problems
	 * @return their messages
	 */
	public static String all(List<Problem> problems) {
		return problems.stream().map(Problem::message).collect(Collectors.joining(". ", "", "."));
	}

}
