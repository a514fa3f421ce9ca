package org.fairergraph.catalogue;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * By what a list is sorted. Things that do not say it come last, and the stored sort key
 * decides between equals, so that every order is total.
 *
 * @param name the word for it in GraphQL
 * @param property the property in the graph
 * @param descending whether the largest or latest comes first
 * @param reading how a value is read back from a cursor
 */
record Order(String name, String property, boolean descending, Function<String, Object> reading) {

	/**
	 * By name, which is how everything is stored.
	 */
	static final Order NAME = new Order("NAME", "sortKey", false, (text) -> text);

	static Order texts(String name, String property) {
		return new Order(name, property, false, (text) -> text);
	}

	static Order numbers(String name, String property) {
		return new Order(name, property, false, Long::valueOf);
	}

	static Order decimals(String name, String property) {
		return new Order(name, property, false, Double::valueOf);
	}

	static Order days(String name, String property) {
		return new Order(name, property, false, LocalDate::parse);
	}

	Order largestFirst() {
		return new Order(this.name, this.property, true, this.reading);
	}

	boolean byName() {
		return this.property.equals(NAME.property);
	}

}
