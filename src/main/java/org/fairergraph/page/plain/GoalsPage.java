package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was promised by when, and was it met?
 */
@Component
@Order(9)
class GoalsPage implements PlainQuestion {

	private static final Map<String, String> STATUS = Map.of("MET", "Met", "ON_TIME", "Not due yet", "OVERDUE",
			"Overdue", "UNKNOWN", "No date known");

	@Override
	public String path() {
		return "goals";
	}

	@Override
	public String words() {
		return "What was promised by when, and was it met?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.area(false), Input.topic(false),
				Input.choice("horizon", "horizon", "How far away", "All where nothing is chosen.",
						List.of("ONE_YEAR", "TWO_YEAR", "FIVE_YEAR", "LONGER")),
				Input.choice("status", "status", "Where it stands", "All where nothing is chosen.",
						List.of("OVERDUE", "ON_TIME", "MET", "UNKNOWN")),
				Input.day());
	}

	@Override
	public String list() {
		return "/rows";
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		String where = Words.text(answer, "/area/name");
		return new PlainAnswer(
				where.isEmpty() ? "What was promised by when?" : "What was promised for %s by when?".formatted(where),
				sentence(answer), notes(answer), table(answer), new PlainAnswer.Picture("watch/goals-picture",
						where.isEmpty() ? Map.of() : Map.of("area", Words.text(answer, "/area/id"))));
	}

	private static Text sentence(JsonNode answer) {
		int all = Words.number(answer, "/rows/totalCount");
		if (all == 0) {
			return Text.of("We hold no such goal.");
		}
		return Text.EMPTY.strong(Wording.count(all, "goal", "goals"))
			.plain(": %d met, %d not due yet, %d overdue, %d without a date that we know of.".formatted(
					Words.number(answer, "/byStatus/0/goalCount"), Words.number(answer, "/byStatus/1/goalCount"),
					Words.number(answer, "/byStatus/2/goalCount"), Words.number(answer, "/byStatus/3/goalCount")));
	}

	private static List<Text> notes(JsonNode answer) {
		return Notes.of(answer)
			.plain("Overdue means that the last day has passed and that no source we have read says it was met.")
			.noRecord(true)
			.all();
	}

	private static Table table(JsonNode answer) {
		return new TableBuilder().group((row) -> STATUS.getOrDefault(Words.text(row, "status"), ""))
			.hidden("status", (row) -> Words.text(row, "status"))
			.hidden("goal_id", (row) -> Words.text(row, "/goal/id"))
			.column("goal", "Goal", (row) -> Words.text(row, "/goal/title"))
			.column("horizon", "Horizon", (row) -> Words.text(row, "/goal/horizon"),
					(row) -> Text.of(horizon(Words.text(row, "/goal/horizon"))))
			.hidden("due", (row) -> Words.text(row, "/goal/due"))
			.hidden("met", (row) -> Words.text(row, "/goal/met"))
			.hidden("target", (row) -> Words.text(row, "/goal/target"))
			.hidden("target_text", (row) -> Words.text(row, "/goal/targetText"))
			.hidden("unit", (row) -> Words.text(row, "/goal/unit"))
			.column("sentence", "Where it stands", (row) -> Words.text(row, "sentence"))
			.column("areas", "Area", (row) -> Words.names(row.get("areas")))
			.hidden("applies", (row) -> Words.text(row, "applies"))
			.column("promisers", "Promised by", (row) -> Words.names(row.get("promisers")))
			.column("evidence", "Evidence", (row) -> Words.text(row, "/goal/evidence"),
					(row) -> Text.of(Words.spoken(Words.text(row, "/goal/evidence"))))
			.sources((row) -> row.at("/goal/citations"))
			.table("Every goal, the longest due first", answer.at("/rows/nodes"));
	}

	private static String horizon(String word) {
		return word.isEmpty() ? "" : Words.spoken(word);
	}

}
