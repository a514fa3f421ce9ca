package org.fairergraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fairergraph.graph.Property;

/**
 * One row of a file, its cells found by their column.
 *
 * @param subject what the file is about
 * @param position where the row begins
 * @param cells the cells, by the name of the column; of known columns only
 */
record Row(Subject subject, Position position, Map<String, Cell> cells) {

	/**
	 * What the row says in a column.
	 * @param column the name of the column
	 * @return the cell, or nothing where it is blank or there is no such column
	 */
	Optional<Cell> cell(String column) {
		return Optional.ofNullable(this.cells.get(column)).filter((cell) -> !cell.isBlank());
	}

	/**
	 * What the row says in a column, as text.
	 * @param column the name of the column
	 * @return the text, empty where it says nothing
	 */
	String text(String column) {
		return cell(column).map(Cell::text).orElse("");
	}

	/**
	 * What the row says in a column, as a value.
	 * @param column the column
	 * @return the value, or nothing where it is blank or no such value
	 */
	Optional<Object> value(Property column) {
		try {
			return cell(column.name()).map((cell) -> Values.of(column, cell.text()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The entries of a list.
	 * @param column the name of the column
	 * @return the entries, none where the row says nothing
	 */
	List<String> list(String column) {
		return cell(column).map((cell) -> Values.entries(cell.text())).orElse(List.of());
	}

	/**
	 * Where a cell stands, blank or not.
	 * @param column the name of the column
	 * @return the place of the cell, or of the row where there is no such column
	 */
	Position at(String column) {
		Cell cell = this.cells.get(column);
		return (cell != null) ? cell.position() : this.position;
	}

}
