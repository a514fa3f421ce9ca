package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which actions join sectors, and which partners work together?
 */
@Component
@Order(5)
class CollaborationPage implements PlainQuestion {

	@Override
	public String path() {
		return "collaboration";
	}

	@Override
	public String words() {
		return "Which actions join sectors, and which partners work together?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.area(true), Input.topic(false), Input.day());
	}

	@Override
	public String list() {
		return "/jointActions";
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		String area = Words.text(answer, "/area/name");
		int joint = Words.number(answer, "/jointActions/totalCount");
		int pairs = Words.number(answer, "/pairs/totalCount");
		Text sentence = Text.EMPTY.strong(Wording.count(joint, "live action joins", "live actions join"))
			.plain(" sectors in %s or around it, and %s together.".formatted(area,
					Wording.count(pairs, "pair of partners works", "pairs of partners work")));
		return new PlainAnswer("Who works together across sectors in %s?".formatted(area), sentence,
				notes(answer, joint), table(answer),
				new PlainAnswer.Picture("collaboration", Map.of("area", Words.text(answer, "/area/id"))));
	}

	private static List<Text> notes(JsonNode answer, int joint) {
		Notes notes = Notes.of(answer);
		String topic = Words.text(answer, "/determinant/name");
		if (!topic.isEmpty()) {
			notes.plain("Only actions on %s.".formatted(Wording.inside(topic)));
		}
		for (JsonNode pair : answer.at("/pairs/nodes")) {
			notes.plain("%s and %s share %s.".formatted(Words.text(pair, "/one/name"), Words.text(pair, "/other/name"),
					Wording.count(pair.get("actions").size(), "action", "actions")));
		}
		return notes.noRecord(joint == 0).all();
	}

	private static Table table(JsonNode answer) {
		String asOf = Words.text(answer, "asOf");
		return new TableBuilder().group((row) -> Words.joinedSectors(row.get("sectors")))
			.hidden("area_id", (row) -> Words.text(answer, "/area/id"))
			.hidden("action_id", (row) -> Words.text(row, "/action/id"))
			.column("action", "Action", (row) -> Words.text(row, "/action/title"))
			.hidden("reach", (row) -> Words.text(row, "reach"))
			.column("sectors", "Sectors", (row) -> Words.joinedSectors(row.get("sectors")))
			.column("partners", "Partners", (row) -> Words.owners(row.get("owners")))
			.column("status", "Status", (row) -> Words.text(row, "/action/status"), (row) -> Text.of(Words.status(row)))
			.column("dates", "Dates", (row) -> Words.span(row.get("action"), asOf))
			.sources((row) -> row.at("/owners/0/citations"))
			.table("Actions that join sectors", answer.at("/jointActions/nodes"));
	}

}
