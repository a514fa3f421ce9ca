package org.fairergraph.seed;

import java.util.List;
import java.util.Optional;

import org.fairergraph.graph.Property;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, its cells found by their column.
 *
 * @param columns the columns of the file
 * @param cells the cells, as many as there are columns
 */
record Row(Columns columns, List<Cell> cells) {

	/**
	 * What the row is about.
	 * @return what its file is about
	 */
	Subject subject() {
		return this.columns.subject();
	}

	/**
	 * Where the row begins.
	 * @return the place of its first cell
	 */
	Position position() {
		return this.cells.get(0).position();
	}

	/**
	 * The cell of a column, blank or not.
	 * @param column the name of the column
	 * @return the cell, or nothing where there is no such column
	 */
	@Nullable Cell any(String column) {
		int place = this.columns.place(column);
		return (place != -1) ? this.cells.get(place) : null;
	}

	/**
	 * What the row says in a column.
	 * @param column the name of the column
	 * @return the cell, or nothing where it is blank or there is no such column
	 */
	Optional<Cell> cell(String column) {
		return Optional.ofNullable(any(column)).filter((cell) -> !cell.isBlank());
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
		Cell cell = any(column);
		return (cell != null) ? cell.position() : position();
	}

}
