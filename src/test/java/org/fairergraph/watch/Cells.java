package org.fairergraph.watch;

import java.util.Map;

/**
 * One row of a table of a seed.
 *
 * @param cells the cells by column; none where there is no row
 */
record Cells(Map<String, String> cells) {

	static final Cells NONE = new Cells(Map.of());

	/**
	 * A cell.
	 * @param column the column
	 * @return what it says; blank where it says nothing or there is no such column
	 */
	String get(String column) {
		return getOrDefault(column, "");
	}

	String getOrDefault(String column, String otherwise) {
		return this.cells.getOrDefault(column, otherwise);
	}

	boolean isEmpty() {
		return this.cells.isEmpty();
	}

}
