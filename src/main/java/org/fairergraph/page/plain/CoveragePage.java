package org.fairergraph.page.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fairergraph.page.Text;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where is action thick and thin?
 */
@Component
@Order(3)
class CoveragePage implements PlainQuestion {

	@Override
	public String path() {
		return "coverage";
	}

	@Override
	public String words() {
		return "Where is action thick and thin?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(
				Input.choice("by", "by", "Counted by", "Topics where nothing is chosen.",
						List.of("DETERMINANT", "PRINCIPLE", "RECOMMENDATION")),
				new Input("area", "areas", Input.Kind.AREA, "Only one area?", "All boroughs where it is empty.", false,
						List.of()),
				Input.day());
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		Map<String, Map<String, JsonNode>> matrix = new LinkedHashMap<>();
		Map<String, String> areas = new LinkedHashMap<>();
		int empty = 0;
		for (JsonNode cell : answer.get("cells")) {
			areas.put(Words.text(cell, "/area/id"), Words.text(cell, "/area/name"));
			matrix.computeIfAbsent(Words.text(cell, "/subject/id"), (id) -> new LinkedHashMap<>())
				.put(Words.text(cell, "/area/id"), cell);
			empty += (Words.number(cell, "actionCount") == 0) ? 1 : 0;
		}
		Text sentence = Text.EMPTY.strong("%d of %d cells".formatted(empty, answer.get("cells").size()))
			.plain(" are empty: we hold no live action there.");
		return new PlainAnswer("Where is action thick and thin?", sentence, notes(answer), table(matrix, areas),
				new PlainAnswer.Picture("gaps/coverage-picture", Map.of()));
	}

	private static List<Text> notes(JsonNode answer) {
		return Notes.of(answer)
			.plain("A cell counts the live actions in the area or a part of it. Those in a wider area that contains it stand apart, after “wider”.")
			.noRecord(true)
			.all();
	}

	private static Table table(Map<String, Map<String, JsonNode>> matrix, Map<String, String> areas) {
		List<Table.Column> columns = new ArrayList<>(
				List.of(new Table.Column("subject_id", null), new Table.Column("subject", "On")));
		areas.values().forEach((name) -> {
			columns.add(new Table.Column(name, name));
			columns.add(new Table.Column(name + " (wider)", null));
		});
		List<Table.Row> rows = new ArrayList<>();
		matrix.forEach((subject, cells) -> rows.add(new Table.Row("", row(subject, cells, areas))));
		return new Table("Live actions by area", columns, rows);
	}

	private static List<Table.Cell> row(String subject, Map<String, JsonNode> cells, Map<String, String> areas) {
		JsonNode first = cells.values().iterator().next();
		List<Table.Cell> row = new ArrayList<>(
				List.of(Table.Cell.of(subject), Table.Cell.of(Words.called(first.get("subject")))));
		for (String area : areas.keySet()) {
			JsonNode cell = Objects.requireNonNull(cells.get(area));
			String here = Words.text(cell, "actionCount");
			String wider = Words.text(cell, "widerActionCount");
			row.add(new Table.Cell(here, Text.of(wider.equals("0") ? here : "%s, wider %s".formatted(here, wider))));
			row.add(Table.Cell.of(wider));
		}
		return row;
	}

}
