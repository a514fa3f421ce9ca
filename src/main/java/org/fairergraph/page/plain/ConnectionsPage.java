package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How does one thing connect to another?
 */
@Component
@Order(7)
class ConnectionsPage implements PlainQuestion {

	private static final String HINT = "Any topic, partner, area, action, promise or measure, by name or in your own words.";

	@Override
	public String path() {
		return "connections";
	}

	@Override
	public String words() {
		return "How does one thing connect to another?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.text("from", "from", "What connects?", HINT), Input.text("to", "to", "To what?", HINT),
				Input.day());
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		String from = Words.called(answer.get("from"));
		String to = Words.called(answer.get("to"));
		return new PlainAnswer("How does %s connect to %s?".formatted(from, to),
				Text.of(Words.text(answer, "sentence")), notes(answer), table(answer),
				new PlainAnswer.Picture("connections/picture", Map.of("from", Words.text(answer, "/from/id"), "to",
						Words.text(answer, "/to/id"), "length", Words.text(answer, "length"))));
	}

	private static List<Text> notes(JsonNode answer) {
		int shown = answer.get("paths").size();
		int all = Words.number(answer, "pathCount");
		Notes notes = Notes.of(answer)
			.plain("Looked for are ways of %s or fewer; those with the fewest are shown. None leads through a source, a country or a region: they join everything and explain nothing."
				.formatted(Wording.count(Words.number(answer, "length"), "step", "steps")));
		if (shown < all) {
			notes.plain("Shown are %d of %d ways.".formatted(shown, all));
		}
		return notes.noRecord(all == 0).all();
	}

	private static Table table(JsonNode answer) {
		return new TableBuilder().group((row) -> "%s. %s".formatted(Words.text(row, "way"), Words.text(row, "through")))
			.hidden("from_id", (row) -> Words.text(answer, "/from/id"))
			.hidden("to_id", (row) -> Words.text(answer, "/to/id"))
			.hidden("way", (row) -> Words.text(row, "way"))
			.hidden("relationship_id", (row) -> Words.text(row, "id"))
			.column("step", "Step", (row) -> Words.text(row, "step"))
			.column("sentence", "In words", (row) -> Words.text(row, "sentence"))
			.column("evidence", "Evidence", (row) -> Words.text(row, "evidence"),
					(row) -> Text.of(Words.spoken(Words.text(row, "evidence"))))
			.sources((row) -> row.get("citations"))
			.table("All steps", steps(answer.get("paths")));
	}

	private static JsonNode steps(JsonNode paths) {
		ArrayNode rows = JsonMapper.shared().createArrayNode();
		int way = 0;
		for (JsonNode path : paths) {
			way++;
			int step = 0;
			for (JsonNode one : path.get("steps")) {
				rows.add(((ObjectNode) one.deepCopy()).put("way", way)
					.put("step", ++step)
					.put("through", String.join(" – ", Words.listed(path.get("nodes"), "name"))));
			}
		}
		return rows;
	}

}
