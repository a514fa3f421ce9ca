package org.fairergraph;

import java.util.Map;

/**
 * A question that has an answer, as the start page offers it.
 *
 * @param determinant the determinant
 * @param area the area
 */
record Example(Thing determinant, Thing area) {

	/**
	 * A value for each variable by which the documents of the pages name a determinant or
	 * an area.
	 * @return the values, by the name of the variable
	 */
	Map<String, Object> variables() {
		String about = this.determinant.id();
		String in = this.area.id();
		return Map.ofEntries(Map.entry("determinant", about), Map.entry("area", in), Map.entry("id", about),
				Map.entry("text", this.determinant.name()), Map.entry("from", in), Map.entry("to", about),
				Map.entry("about", about), Map.entry("in", in), Map.entry("asked", about),
				Map.entry("slug", this.area.name()));
	}

	record Thing(String id, String name) {

	}

}
