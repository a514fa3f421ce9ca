package org.fairergraph.page.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.fairergraph.page.Text;
import tools.jackson.databind.JsonNode;

/**
 * Makes a table from the nodes of an answer, column by column.
 */
final class TableBuilder {

	private final List<Table.Column> columns = new ArrayList<>();

	private final List<Function<JsonNode, Table.Cell>> cells = new ArrayList<>();

	private Function<JsonNode, String> group = (row) -> "";

	TableBuilder group(Function<JsonNode, String> heading) {
		this.group = heading;
		return this;
	}

	/**
	 * A column that only a spreadsheet has.
	 * @param name its name
	 * @param value its value
	 * @return this
	 */
	TableBuilder hidden(String name, Function<JsonNode, String> value) {
		this.columns.add(new Table.Column(name, null));
		this.cells.add((row) -> Table.Cell.of(value.apply(row)));
		return this;
	}

	TableBuilder column(String name, String heading, Function<JsonNode, String> value) {
		return column(name, heading, value, (row) -> Text.of(value.apply(row)));
	}

	/**
	 * A column that the page words in its own way.
	 * @param name its name in a spreadsheet
	 * @param heading its heading on the page
	 * @param value its value in a spreadsheet
	 * @param text its words on the page
	 * @return this
	 */
	TableBuilder column(String name, String heading, Function<JsonNode, String> value, Function<JsonNode, Text> text) {
		this.columns.add(new Table.Column(name, heading));
		this.cells.add((row) -> new Table.Cell(value.apply(row), text.apply(row)));
		return this;
	}

	/**
	 * The source of a row: its name on the page, all that is known of it in a
	 * spreadsheet.
	 * @param citations finds the citations of a row
	 * @return this
	 */
	TableBuilder sources(Function<JsonNode, JsonNode> citations) {
		hidden("source_id", (row) -> Cited.first(citations.apply(row), "id"));
		column("source_title", "Source", (row) -> Cited.first(citations.apply(row), "title"),
				(row) -> Cited.text(citations.apply(row)));
		hidden("source_publisher", (row) -> Cited.first(citations.apply(row), "publisher"));
		return hidden("source_url", (row) -> Cited.first(citations.apply(row), "url"));
	}

	Table table(String caption, JsonNode rows) {
		List<Table.Row> all = new ArrayList<>();
		for (JsonNode row : rows) {
			all.add(new Table.Row(this.group.apply(row), this.cells.stream().map((cell) -> cell.apply(row)).toList()));
		}
		return new Table(caption, List.copyOf(this.columns), all);
	}

}
