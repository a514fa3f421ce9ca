package org.fairergraph.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes small answers on housing in Halton, each ownership a line such as
 * {@code Council PUBLIC LEAD Repairs HERE}; what is not live, or not checked, says so
 * behind that.
 */
final class AnAnswer {

	static final String DAY = "2026-11-24";

	static final Answer.Citation PLAN = new Answer.Citation("page 3",
			new Answer.Source("source:plan", "The plan", "Town Press", "2025", "https://plan.example/"));

	private static final String PLACE = "Region";

	private AnAnswer() {
	}

	static Answer of(String... lines) {
		Map<String, List<List<String>>> partners = Stream.of(lines)
			.map((line) -> List.of(line.split(" ")))
			.collect(Collectors.groupingBy((words) -> words.get(0), LinkedHashMap::new, Collectors.toList()));
		return of(partners.values().stream().map(AnAnswer::partner).toList(), new Answer.LeftOut(0, 0, 0));
	}

	static Answer of(List<Answer.Partner> partners, Answer.LeftOut leftOut) {
		Answer.Release release = new Answer.Release("7", DAY, "Somewhere",
				List.of(new Answer.Licence("Open", null, null), new Answer.Licence("Own words", null, null)));
		return new Answer(new Answer.Named("determinant:housing", "Housing"), new Answer.Named("area:halton", "Halton"),
				DAY, leftOut, new Answer.LookedFor(List.of(), List.of(), 0),
				new Answer.Partners(partners.size(), partners), release);
	}

	static Answer leavingOut(int finished, int notBegun, int unverified, String... lines) {
		return of(of(lines).partners().edges(), new Answer.LeftOut(finished, notBegun, unverified));
	}

	private static Answer.Partner partner(List<List<String>> lines) {
		String name = lines.get(0).get(0);
		return new Answer.Partner(
				"RECORDED", new Answer.Organisation("organisation:" + slug(name), name,
						Sector.valueOf(lines.get(0).get(1)), null, false),
				new Answer.Ownerships(lines.stream().map(AnAnswer::ownership).toList()));
	}

	private static Answer.Ownership ownership(List<String> words) {
		Role role = Role.valueOf(words.get(2));
		Reach reach = Reach.valueOf(words.get(4));
		String id = "owns:%s:%s:%s".formatted(slug(words.get(0)), slug(words.get(3)), role);
		Answer.Step step = new Answer.Step(id, "%s %s “%s”.".formatted(words.get(0), role.verb(), words.get(3)),
				Evidence.STATED, List.of(PLAN));
		return new Answer.Ownership(id, role, null, null, reach, word(words, Progress.values()),
				word(words, Evidence.values()), action(words.get(3)), null,
				List.of(new Answer.Named("area:region", PLACE)),
				List.of(new Answer.Path(step.sentence(), List.of(step))));
	}

	// the first value is the one that need not be said
	private static <T extends Enum<T>> T word(List<String> words, T[] values) {
		return Arrays.stream(values).filter((value) -> words.contains(value.name())).findFirst().orElse(values[0]);
	}

	static Answer.Action action(String title) {
		return new Answer.Action("action:" + slug(title), title, Status.IN_PROGRESS, null, null, null, Evidence.STATED,
				List.of(), List.of(PLAN));
	}

	private static String slug(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/**
	 * A text with its strong words between stars and its links between brackets.
	 * @param text the text
	 * @return the text in one line
	 */
	static String marked(Text text) {
		return text.bits().stream().map(AnAnswer::marked).collect(Collectors.joining());
	}

	private static String marked(Bit bit) {
		String words = (bit.href() != null) ? "[%s](%s)".formatted(bit.words(), bit.href()) : bit.words();
		return bit.strong() ? "*%s*".formatted(words) : words;
	}

}
