package org.fairergraph.page.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where is a place doing badly, and who acts on it?
 */
@Component
@Order(8)
class WatchlistPage implements PlainQuestion {

	private static final Set<String> WORSE = Set.of("WORSE_UNATTENDED", "WORSE_AND_GETTING_WORSE", "WORSE");

	@Override
	public String path() {
		return "watchlist";
	}

	@Override
	public String words() {
		return "Where is a place doing badly, and who acts on it?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.area(true), Input.topic(false), Input.choice("compared-with", "comparator",
				"Compared with", "England where nothing is chosen.", List.of("ENGLAND", "REGION", "SUB_REGION")),
				Input.day());
	}

	@Override
	public String list() {
		return "/rows";
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		String area = Words.text(answer, "/area/name");
		return new PlainAnswer("Where is %s doing badly?".formatted(area), sentence(answer, area), notes(answer),
				table(answer),
				new PlainAnswer.Picture("watch/picture", Map.of("area", Words.text(answer, "/area/id"))));
	}

	private static Text sentence(JsonNode answer, String area) {
		int all = Words.number(answer, "/rows/totalCount");
		if (all == 0) {
			return Text.of("We hold no value of an indicator for %s.".formatted(area));
		}
		int worse = 0;
		for (JsonNode count : answer.get("byConcern")) {
			worse += WORSE.contains(Words.text(count, "concern")) ? Words.number(count, "rowCount") : 0;
		}
		int unattended = Words.number(answer, "/byConcern/0/rowCount");
		return Text.EMPTY.strong(area)
			.plain(" is worse than %s on %d of the %s that we hold, and for %d of those no live action here is on record."
				.formatted(
						Words.text(answer, "comparator").equals("ENGLAND") ? "the country"
								: "its " + Words.spoken(Words.text(answer, "comparator")).toLowerCase(Locale.ROOT),
						worse, Wording.count(all, "measure", "measures"), unattended));
	}

	private static List<Text> notes(JsonNode answer) {
		return Notes.of(answer)
			.plain("A value is compared only with one of the same period, group and unit. Where no interval is published, the two"
					+ " values alone are compared, and the difference may be chance.")
			.plain("Amounts of money are not adjusted for prices. Which topics a measure stands for is our mapping. Intervals stand in the CSV.")
			.noRecord(true)
			.all();
	}

	private static Table table(JsonNode answer) {
		return new TableBuilder().group((row) -> Words.spoken(Words.text(row, "concern")))
			.hidden("area_id", (row) -> Words.text(answer, "/area/id"))
			.hidden("area", (row) -> Words.text(answer, "/area/name"))
			.hidden("concern", (row) -> Words.text(row, "concern"))
			.hidden("indicator_id", (row) -> Words.text(row, "/indicator/id"))
			.column("indicator", "Measure", (row) -> Words.text(row, "/indicator/name"))
			.hidden("group", (row) -> Words.text(row, "group"))
			.hidden("period", (row) -> Words.text(row, "/latest/period"))
			.hidden("value", (row) -> Words.text(row, "/latest/value"))
			.hidden("lower", (row) -> Words.text(row, "/latest/lower"))
			.hidden("upper", (row) -> Words.text(row, "/latest/upper"))
			.hidden("unit", (row) -> Words.text(row, "/latest/unit"))
			.hidden("comparator_area", (row) -> Words.text(row, "/comparator/area/name"))
			.hidden("comparator_period", (row) -> Words.text(row, "/comparator/observation/period"))
			.hidden("comparator_value", (row) -> Words.text(row, "/comparator/observation/value"))
			.hidden("not_compared", (row) -> Words.text(row, "notCompared"))
			.hidden("judgement", (row) -> Words.text(row, "judgement"))
			.hidden("basis", (row) -> Words.text(row, "basis"))
			.hidden("evidence", (row) -> Words.text(row, "/latest/evidence"))
			.hidden("trend", (row) -> Words.text(row, "trend"))
			.column("sentence", "How it stands", (row) -> Words.text(row, "sentence"))
			.column("determinants", "Topics", (row) -> Words.names(row.get("determinants")))
			.column("actions", "Live actions here", (row) -> Words.text(row, "actionCount"))
			.column("wider_actions", "Live actions in a wider area", (row) -> Words.text(row, "widerActionCount"))
			.column("partners", "Partners here", (row) -> Words.names(row.get("partners")))
			.sources(WatchlistPage::citations)
			.table("Every measure, the most urgent first", answer.at("/rows/nodes"));
	}

	private static JsonNode citations(JsonNode row) {
		return row.at("/latest/citations");
	}

}
