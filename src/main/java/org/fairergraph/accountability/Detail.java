package org.fairergraph.accountability;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the partners of an answer are told with only where a request selects it: with all
 * of it the statement takes about a quarter more time.
 */
enum Detail {

	/**
	 * The sources of each step of a path.
	 */
	CITATIONS("citations"),

	/**
	 * Where an action takes place.
	 */
	PLACES("places"),

	/**
	 * Whether a partner is recorded as working in the area.
	 */
	WORKS_HERE("worksHere");

	private final String field;

	Detail(String field) {
		this.field = field;
	}

	/**
	 * Finds the details that are selected.
	 * @param fields the fields that a request selects below the partners
	 * @return the details
	 */
	static Set<Detail> selected(Set<String> fields) {
		return Stream.of(values()).filter((detail) -> fields.contains(detail.field)).collect(Collectors.toSet());
	}

}
