package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Which partners own actions on a determinant in an area, on a date?
 *
 * @param determinant the id of the determinant
 * @param area the id of the area
 * @param asOf the day the question is asked for
 * @param filters which ownerships the answer is asked for
 */
record AccountabilityQuestion(String determinant, String area, LocalDate asOf, Filters filters) {

	/**
	 * What the cursors of this question belong to. The date is left out: asked without
	 * one, the question of tomorrow goes on where that of today ended.
	 * @return the same text for the same question
	 */
	String scope() {
		return "accountability %s %s %s ".formatted(this.determinant, this.area, this.filters);
	}

	/**
	 * The parameters of the summary.
	 * @return a value for each parameter of the query file
	 */
	Map<String, Object> counting() {
		Map<String, Object> parameters = new HashMap<>(this.filters.choosing());
		parameters.putAll(Map.of("determinant", this.determinant, "area", this.area, "asOf", this.asOf));
		return parameters;
	}

	/**
	 * The parameters of a page of partners.
	 * @param after the key of the partner after whom the page begins, empty for the first
	 * page
	 * @param first how many partners at most
	 * @return a value for each parameter of the query file
	 */
	Map<String, Object> page(String after, int first) {
		Map<String, Object> parameters = counting();
		parameters.putAll(this.filters.showing());
		parameters.putAll(Map.of("after", after, "first", first));
		return parameters;
	}

}
