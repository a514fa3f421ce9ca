package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;

import org.fairergraph.page.Links;
import org.fairergraph.page.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plain page: the form of a question, and the answer where there is one.
 *
 * @param given the question with what was written
 * @param problems what its asker can put right
 * @param answer the answer; nothing where only the form is shown
 * @param release the release that the answer comes from
 * @param more whether there are more rows than the page shows
 */
record Plain(Given given, List<Problem> problems, @Nullable PlainAnswer answer, @Nullable Release release,
		boolean more) {

	static Plain form(Given given, List<Problem> problems) {
		return new Plain(given, problems, null, null, false);
	}

	public String title() {
		String heading = heading();
		return this.problems.isEmpty() ? heading : "Error: " + heading;
	}

	public String heading() {
		return (this.answer != null) ? this.answer.heading() : this.given.question().words();
	}

	public @Nullable String description() {
		return (this.answer != null) ? this.answer.sentence().words() : null;
	}

	public boolean index() {
		return this.problems.isEmpty();
	}

	/**
	 * The problem of a field.
	 * @param input the field
	 * @return what would be right; nothing where all is well
	 */
	public @Nullable String problem(Input input) {
		return this.problems.stream()
			.filter((problem) -> problem.field().equals(input.name()))
			.map(Problem::message)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Where the answer is drawn.
	 * @return an address of Neo4j Browser; nothing where it is not drawn
	 */
	public @Nullable String browser() {
		if (this.answer == null || this.answer.picture().ask().isEmpty()) {
			return null;
		}
		Map<String, String> query = new java.util.TreeMap<>(this.answer.picture().parameters());
		query.put("ask", this.answer.picture().ask());
		return Links.of("/browser/", query);
	}

	public String graphiql() {
		return Links.of("/graphiql", Map.of("document", this.given.question().path(), "variables",
				JsonMapper.shared().writeValueAsString(this.given.variables())));
	}

}
