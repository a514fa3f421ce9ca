package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who could help on a topic in an area?
 */
@Component
@Order(6)
class CandidatesPage implements PlainQuestion {

	private static final Map<String, String> RANKS = Map.of("ACTS_NEXT_DOOR_AND_WORKS_HERE",
			"Act on it next door, and act or work here", "ACTS_NEXT_DOOR", "Act on it next door", "ACTS_HERE_ON_OTHERS",
			"Act here on something else", "WORKS_HERE", "Are recorded as working here");

	@Override
	public String path() {
		return "candidates";
	}

	@Override
	public String words() {
		return "Who could help on a topic in an area?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.topic(true), Input.area(true), Input.day());
	}

	@Override
	public String list() {
		return "/candidates";
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		String topic = Wording.inside(Words.text(answer, "/determinant/name"));
		String area = Words.text(answer, "/area/name");
		int all = Words.number(answer, "/candidates/totalCount");
		Text sentence = Text.EMPTY.strong(Wording.count(all, "partner owns", "partners own"))
			.plain(" nothing on %s in %s that we know of, and could be asked.".formatted(topic, area));
		return new PlainAnswer("Who could help on %s in %s?".formatted(topic, area), sentence, notes(answer, all),
				table(answer), new PlainAnswer.Picture("collaboration/candidates-picture", Map.of("area",
						Words.text(answer, "/area/id"), "determinant", Words.text(answer, "/determinant/id"))));
	}

	private static List<Text> notes(JsonNode answer, int all) {
		return Notes.of(answer)
			.plain("Next door are areas of the same kind that are part of the same wider area. Those who act there and are known here stand first, then those who act there, those who act here on something else, those who are only recorded as working here; then who does most.")
			.noRecord(all == 0)
			.all();
	}

	private static Table table(JsonNode answer) {
		return new TableBuilder().group((row) -> RANKS.getOrDefault(Words.text(row, "rank"), ""))
			.hidden("determinant_id", (row) -> Words.text(answer, "/determinant/id"))
			.hidden("area_id", (row) -> Words.text(answer, "/area/id"))
			.hidden("partner_id", (row) -> Words.text(row, "/partner/id"))
			.column("partner", "Partner", (row) -> Words.text(row, "/partner/name"))
			.column("sector", "Sector", (row) -> Words.text(row, "/partner/sector"),
					(row) -> Text.of(Words.spoken(Words.text(row, "/partner/sector"))))
			.hidden("rank", (row) -> Words.text(row, "rank"))
			.column("actions_next_door", "Actions next door", (row) -> Words.text(row, "neighbourActionCount"))
			.column("actions_here", "Other actions here", (row) -> Words.text(row, "localActionCount"))
			.column("reasons", "Why", (row) -> String.join(" ", Words.listed(row.get("reasons"), "sentence")))
			.sources((row) -> row.at("/reasons/0/steps/0/citations"))
			.table("All candidates", answer.at("/candidates/nodes"));
	}

}
