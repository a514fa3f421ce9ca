package org.fairergraph.page.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fairergraph.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a table, for the page and for a spreadsheet at once.
 *
 * @param caption what its rows are
 * @param columns its columns
 * @param rows its rows, in the order of the API
 */
record Table(String caption, List<Column> columns, List<Row> rows) {

	public List<Column> shown() {
		return this.columns.stream().filter(Column::shown).toList();
	}

	/**
	 * The rows that stand under one heading, in the order of the first of each.
	 * @return the groups; one without a heading where there is nothing to group by
	 */
	public List<Group> groups() {
		Map<String, List<Row>> groups = new LinkedHashMap<>();
		this.rows.forEach((row) -> groups.computeIfAbsent(row.group(), (heading) -> new ArrayList<>()).add(row));
		return groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList();
	}

	/**
	 * The cells of a row that the page shows.
	 * @param row the row
	 * @return a cell for each column that is shown
	 */
	public List<Cell> shown(Row row) {
		return Stream.iterate(0, (index) -> index < this.columns.size(), (index) -> index + 1)
			.filter((index) -> this.columns.get(index).shown())
			.map(row.cells()::get)
			.toList();
	}

	/**
	 * A column.
	 *
	 * @param name its name in a spreadsheet
	 * @param heading its heading on the page; nothing where only a spreadsheet has it
	 */
	record Column(String name, @Nullable String heading) {

		public boolean shown() {
			return this.heading != null;
		}

	}

	/**
	 * A row.
	 *
	 * @param group the heading under which it stands; empty for none
	 * @param cells a cell for each column
	 */
	record Row(String group, List<Cell> cells) {

	}

	/**
	 * A cell.
	 *
	 * @param value what a spreadsheet gets: the API's own value
	 * @param text what the page shows
	 */
	record Cell(String value, Text text) {

		static Cell of(String value) {
			return new Cell(value, Text.of(value));
		}

	}

	/**
	 * Rows under a heading.
	 *
	 * @param heading the heading
	 * @param rows the rows
	 */
	record Group(String heading, List<Row> rows) {

	}

}
