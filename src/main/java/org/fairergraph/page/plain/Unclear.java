package org.fairergraph.page.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fairergraph.page.Detour;
import org.fairergraph.page.NotAnswered;
import org.fairergraph.page.Problem;

import org.springframework.http.HttpStatus;

/**
 * What a plain page says where a word means several things or none.
 *
 * @param heading what is not clear
 * @param ways other ways to ask
 * @param known whether the word is known
 */
record Unclear(String heading, List<Way> ways, boolean known) {

	private static final String UNKNOWN = "NOT_FOUND";

	private static final String AMBIGUOUS = "AMBIGUOUS";

	/**
	 * Leads to the page that is right where the API refused a question.
	 * @param given the question
	 * @param refused the refusal
	 * @return the detour; the refusal itself where it is not about a word
	 */
	static RuntimeException detour(Given given, NotAnswered refused) {
		return switch (refused.code()) {
			case UNKNOWN -> detour(HttpStatus.NOT_FOUND, given, refused, "suggestions");
			case AMBIGUOUS -> detour(HttpStatus.MULTIPLE_CHOICES, given, refused, "candidates");
			case "BAD_REQUEST" -> bad(given, refused);
			default -> refused;
		};
	}

	static Detour bad(Given given, List<Problem> problems) {
		return new Detour(HttpStatus.BAD_REQUEST, "plain", Problem.all(problems),
				Map.of("page", Plain.form(given, problems)));
	}

	private static Detour bad(Given given, NotAnswered refused) {
		String argument = argument(refused);
		String field = given.question()
			.inputs()
			.stream()
			.filter((input) -> input.variable().equals(argument))
			.map(Input::name)
			.findFirst()
			.orElse(given.question().inputs().isEmpty() ? "main" : given.question().inputs().get(0).name());
		return bad(given, List.of(new Problem(field, String.valueOf(refused.getMessage()))));
	}

	private static Detour detour(HttpStatus status, Given given, NotAnswered refused, String list) {
		String argument = argument(refused);
		String word = given.question()
			.inputs()
			.stream()
			.filter((input) -> input.variable().equals(argument))
			.map(given::value)
			.findFirst()
			.orElse("");
		boolean known = status == HttpStatus.MULTIPLE_CHOICES;
		String heading = known ? "Which ‘%s’ do you mean?".formatted(word) : "We do not know ‘%s’".formatted(word);
		return new Detour(status, "plain-unclear", String.valueOf(refused.getMessage()),
				Map.of("page", Plain.form(given, List.of()), "unclear", new Unclear(heading,
						ways(given, argument, refused.extensions().getOrDefault(list, List.of())), known)));
	}

	private static String argument(NotAnswered refused) {
		return String.valueOf(refused.extensions().getOrDefault("argument", ""));
	}

	private static List<Way> ways(Given given, String argument, Object things) {
		List<Way> ways = new ArrayList<>();
		if (things instanceof List<?> list) {
			for (Object thing : list) {
				if (thing instanceof Map<?, ?> candidate) {
					ways.add(
							new Way(String.valueOf(candidate.get("name")), String.valueOf(candidate.get("describedAs")),
									given.with(argument, String.valueOf(candidate.get("id"))).href()));
				}
			}
		}
		return ways;
	}

	/**
	 * A way to ask again.
	 *
	 * @param name the name of what may have been meant
	 * @param describedAs what tells it apart
	 * @param href where it leads
	 */
	record Way(String name, String describedAs, String href) {

	}

}
