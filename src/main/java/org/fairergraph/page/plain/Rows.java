package org.fairergraph.page.plain;

import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * An answer as the rows of a spreadsheet, each with the day and the release it holds for.
 */
final class Rows {

	private Rows() {
	}

	static List<String> columns(Given given, JsonNode answer) {
		return Stream
			.concat(given.question().answer(answer).table().columns().stream().map(Table.Column::name),
					Stream.of("as_of", "release", "release_published", "licence"))
			.toList();
	}

	static List<List<String>> cells(Given given, JsonNode answer) {
		List<String> last = List.of(Words.text(answer, "asOf"), Words.text(answer, "/release/version"),
				Words.text(answer, "/release/published"), Words.names(answer.at("/release/licences")));
		return given.question()
			.answer(answer)
			.table()
			.rows()
			.stream()
			.map((row) -> Stream.concat(row.cells().stream().map(Table.Cell::value), last.stream()).toList())
			.toList();
	}

}
