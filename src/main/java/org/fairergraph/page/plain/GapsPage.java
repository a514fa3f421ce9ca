package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What has nobody in an area?
 */
@Component
@Order(2)
class GapsPage implements PlainQuestion {

	private static final Map<String, String> RULES = Map.of("NO_RECORD", "No record held of any action here",
			"NONE_LIVE", "No live action here", "NONE_CONFIRMED", "No action here that is recorded as in progress",
			"NO_LEAD", "No lead on record", "LEAD_CLOSED", "The lead has closed", "ENDED_WITHOUT_REPORT",
			"Ended, and we hold no report since", "PAST_DUE", "Past its date");

	@Override
	public String path() {
		return "gaps";
	}

	@Override
	public String words() {
		return "What has nobody in an area?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.area(true),
				Input.choice("rule", "rules", "Which gaps?", "All of them where nothing is chosen.",
						List.of("NO_RECORD", "NONE_LIVE", "NONE_CONFIRMED", "NO_LEAD", "LEAD_CLOSED",
								"ENDED_WITHOUT_REPORT", "PAST_DUE")),
				Input.day());
	}

	@Override
	public String list() {
		return "/gaps";
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		String area = Words.text(answer, "/area/name");
		int all = Words.number(answer, "/gaps/totalCount");
		Text sentence = Text.of("In %s we find ".formatted(area))
			.strong(Wording.count(all, "gap", "gaps"))
			.plain((all == 0) ? "." : ": in our records as much as in what is done.");
		return new PlainAnswer("What has nobody in %s?".formatted(area), sentence, notes(answer), table(answer),
				new PlainAnswer.Picture("gaps", Map.of("area", Words.text(answer, "/area/id"))));
	}

	private static List<Text> notes(JsonNode answer) {
		return Notes.of(answer)
			.plain("What is on record is judged in the area itself; actions in wider areas are told beside it.")
			.noRecord(true)
			.all();
	}

	private static Table table(JsonNode answer) {
		return new TableBuilder().group((row) -> RULES.getOrDefault(Words.text(row, "rule"), ""))
			.hidden("area_id", (row) -> Words.text(answer, "/area/id"))
			.hidden("area", (row) -> Words.text(answer, "/area/name"))
			.hidden("rule", (row) -> Words.text(row, "rule"))
			.hidden("about_id", (row) -> Words.text(row, "/about/id"))
			.column("about", "About", (row) -> Words.called(row.get("about")))
			.column("gap", "What we find", (row) -> Words.text(row, "sentence"))
			.hidden("covered", (row) -> Words.text(row, "/counts/covered"))
			.hidden("applies", (row) -> Words.text(row, "applies"))
			.hidden("reach", (row) -> Words.text(row, "reach"))
			.column("partners", "Partners", GapsPage::partners)
			.sources((row) -> row.at("/about/citations"))
			.table("All gaps", answer.at("/gaps/nodes"));
	}

	private static String partners(JsonNode row) {
		List<String> owners = Words.listed(row.get("owners"), "/partner/name");
		owners.addAll(Words.listed(row.get("promisers"), "name"));
		return String.join("; ", owners.stream().distinct().toList());
	}

}
