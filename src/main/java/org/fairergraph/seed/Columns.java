package org.fairergraph.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a file: what stands where in each of its rows.
 */
final class Columns {

	private final Subject subject;

	private final Map<String, Integer> places = new HashMap<>();

	/**
	 * Finds the known columns, each where it stands first.
	 * @param subject what the file is about
	 * @param header the cells of the first row
	 */
	Columns(Subject subject, List<Cell> header) {
		this.subject = subject;
		for (Cell column : header) {
			if (subject.has(column.text())) {
				this.places.putIfAbsent(column.text(), column.index());
			}
		}
	}

	Subject subject() {
		return this.subject;
	}

	/**
	 * Tells where a column stands.
	 * @param column the name of the column
	 * @return how many stand before it, or -1 where it is not there or not known
	 */
	int place(String column) {
		return this.places.getOrDefault(column, -1);
	}

}
