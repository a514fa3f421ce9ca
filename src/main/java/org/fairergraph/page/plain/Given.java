package org.fairergraph.page.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.page.Dates;
import org.fairergraph.page.Links;
import org.fairergraph.page.Problem;

/**
 * A plain question with what its asker wrote.
 *
 * @param question the question
 * @param values what was written, by the name of the field; nothing that is blank
 */
record Given(PlainQuestion question, Map<String, String> values) {

	static Given of(PlainQuestion question, Map<String, List<String>> parameters) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Input input : question.inputs()) {
			String value = String.join(" ", parameters.getOrDefault(input.name(), List.of())).strip();
			if (!value.isEmpty()) {
				values.put(input.name(), value);
			}
		}
		return new Given(question, values);
	}

	/**
	 * Whether there is nothing to answer yet: a question that needs a word, and no word.
	 * @return {@code true} where only the form can be shown
	 */
	boolean blank() {
		return this.values.isEmpty() && this.question.inputs().stream().anyMatch(Input::required);
	}

	public String value(Input input) {
		return this.values.getOrDefault(input.name(), "");
	}

	public boolean chosen(Input input, String option) {
		return value(input).equals(Input.param(option));
	}

	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		for (Input input : this.question.inputs()) {
			String problem = problem(input, value(input));
			if (!problem.isEmpty()) {
				problems.add(new Problem(input.name(), problem));
			}
		}
		return problems;
	}

	private static String problem(Input input, String value) {
		if (value.isEmpty()) {
			return input.required() ? "Fill in: " + input.label() : "";
		}
		if (value.length() > Problem.LONGEST) {
			return "“%s” must be %d characters or fewer".formatted(input.label(), Problem.LONGEST);
		}
		return switch (input.kind()) {
			case DAY -> (Dates.read(value) != null) ? "" : Problem.BAD_DATE.message();
			case CHOICE -> input.options().stream().map(Input::param).anyMatch(value::equals) ? ""
					: "“%s” must be one of the options".formatted(input.label());
			default -> "";
		};
	}

	Map<String, Object> variables() {
		Map<String, Object> variables = new LinkedHashMap<>();
		for (Input input : this.question.inputs()) {
			if (this.values.containsKey(input.name())) {
				variables.put(input.variable(), variable(input, value(input)));
			}
		}
		return variables;
	}

	private static Object variable(Input input, String value) {
		if (input.kind() == Input.Kind.CHOICE) {
			return input.options()
				.stream()
				.filter((option) -> Input.param(option).equals(value))
				.findFirst()
				.orElse(value);
		}
		LocalDate day = (input.kind() == Input.Kind.DAY) ? Dates.read(value) : null;
		return (day != null) ? day.toString() : value;
	}

	/**
	 * The same question with another word in one field.
	 * @param variable the variable that the field fills
	 * @param value the other word
	 * @return the other question
	 */
	Given with(String variable, String value) {
		Map<String, String> others = new LinkedHashMap<>(this.values);
		this.question.inputs()
			.stream()
			.filter((input) -> input.variable().equals(variable))
			.forEach((input) -> others.put(input.name(), value));
		return new Given(this.question, others);
	}

	public String href() {
		return href("");
	}

	public String href(String ending) {
		return Links.of("/questions/%s%s".formatted(this.question.path(), ending), this.values);
	}

}
