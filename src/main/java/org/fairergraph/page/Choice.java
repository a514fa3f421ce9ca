package org.fairergraph.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets a value of the API stand in an address and in a form.
 */
interface Choice {

	/**
	 * The value as the API has it.
	 * @return the name
	 */
	String name();

	/**
	 * The value as people read it.
	 * @return the words
	 */
	String words();

	/**
	 * The value as it stands in an address.
	 * @return lower case, hyphens between words
	 */
	default String param() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static <T extends Choice> Optional<T> of(T[] values, String param) {
		return Arrays.stream(values).filter((value) -> value.param().equals(param)).findFirst();
	}

}
