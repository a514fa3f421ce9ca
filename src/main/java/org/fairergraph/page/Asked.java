package org.fairergraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A question as its asker wrote it.
 *
 * @param about the words for the topic
 * @param in the words for the area
 */
record Asked(String about, String in) {

	static Asked of(@Nullable String about, @Nullable String in) {
		return new Asked((about != null) ? about.strip() : "", (in != null) ? in.strip() : "");
	}

	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		check(problems, this.about, Problem.NO_TOPIC, Problem.LONG_TOPIC);
		check(problems, this.in, Problem.NO_AREA, Problem.LONG_AREA);
		return problems;
	}

	private static void check(List<Problem> problems, String words, Problem blank, Problem tooLong) {
		if (words.isEmpty()) {
			problems.add(blank);
		}
		else if (words.length() > Problem.LONGEST) {
			problems.add(tooLong);
		}
	}

	boolean blank() {
		return this.about.isEmpty() && this.in.isEmpty();
	}

	/**
	 * Where this question is asked again with other words.
	 * @param path the page to go to
	 * @return the address
	 */
	public String href(String path) {
		return Links.of(path, Map.of("about", this.about, "in", this.in));
	}

}
