package org.fairergraph.support;

import java.util.Map;

/**
 * One row of a seed file.
 *
 * @param cells the cells by column
 */
public record Row(Map<String, String> cells) {

	/**
	 * A cell.
	 * @param column the column
	 * @return what the cell says; blank where it says nothing or there is no such column
	 */
	public String get(String column) {
		return this.cells.getOrDefault(column, "");
	}

}
