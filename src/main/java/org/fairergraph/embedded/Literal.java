package org.fairergraph.embedded;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes what a link says as Cypher, in the shape of the sample that the question gives.
 * It takes ids, words, dates and numbers only, so that no link can say anything else.
 */
final class Literal {

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9:._ -]{1,200}");

	private static final Pattern ID = Pattern.compile("'[a-z]+:[^']+'");

	private Literal() {
	}

	static Optional<String> of(String sample, List<String> given) {
		if (sample.startsWith("[")) {
			return list(given.stream().flatMap((value) -> List.of(value.split(",")).stream()).toList());
		}
		if (given.size() != 1) {
			return Optional.empty();
		}
		return sample.startsWith("date(") ? date(given.get(0)) : one(sample, given.get(0));
	}

	/**
	 * Tells whether a parameter is the id of something that the graph holds.
	 * @param sample the sample of the parameter
	 * @return whether it looks like an id
	 */
	static boolean id(String sample) {
		return ID.matcher(sample).matches();
	}

	private static Optional<String> one(String sample, String given) {
		if (sample.startsWith("'")) {
			return word(given);
		}
		return Optional.of(given).filter((number) -> number.matches("\\d{1,9}"));
	}

	private static Optional<String> word(String given) {
		return Optional.of(given).filter((word) -> WORD.matcher(word).matches()).map((word) -> "'" + word + "'");
	}

	private static Optional<String> list(List<String> given) {
		List<String> words = given.stream().filter((word) -> !word.isEmpty()).toList();
		return words.stream().allMatch((word) -> WORD.matcher(word).matches())
				? Optional.of(words.stream().collect(Collectors.joining("', '", "['", "']")).replace("['']", "[]"))
				: Optional.empty();
	}

	private static Optional<String> date(String given) {
		try {
			return Optional.of("date('" + LocalDate.parse(given) + "')");
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
