package org.fairergraph.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * Reads filters from an address or a form, and collects what is wrong with them.
 */
final class ChosenReader {

	private final MultiValueMap<String, String> parameters;

	private final List<Problem> problems = new ArrayList<>();

	ChosenReader(MultiValueMap<String, String> parameters) {
		this.parameters = parameters;
	}

	Chosen chosen() {
		return new Chosen(values("sector", Sector.values()), values("role", Role.values()),
				values("reach", Reach.values()), values("status", Status.values()),
				values("progress", Progress.values()), values("evidence", Evidence.values()), asOf());
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	private List<String> given(String name) {
		List<String> given = this.parameters.getOrDefault(name, List.of());
		return given.stream().map(String::strip).filter((value) -> !value.isEmpty()).toList();
	}

	private <T extends Enum<T> & Choice> List<T> values(String name, T[] known) {
		List<String> given = given(name);
		List<T> values = Arrays.stream(known).filter((value) -> given.contains(value.param())).toList();
		if (values.size() != given.stream().distinct().count()) {
			this.problems.add(new Problem(name + "-" + known[0].param(), "%s must be %s"
				.formatted(Wording.capital(name), either(Arrays.stream(known).map(Choice::param).toList()))));
		}
		return values;
	}

	private static String either(List<String> words) {
		int last = words.size() - 1;
		return words.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + words.get(last);
	}

	private @Nullable LocalDate asOf() {
		List<String> given = given("as-of");
		if (given.isEmpty()) {
			return null;
		}
		LocalDate date = Dates.read(given.get(0));
		if (date == null || given.size() > 1) {
			this.problems.add(Problem.BAD_DATE);
		}
		return date;
	}

}
