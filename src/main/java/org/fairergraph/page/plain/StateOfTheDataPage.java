package org.fairergraph.page.plain;

import java.util.List;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is the state of the data?
 */
@Component
@Order(14)
class StateOfTheDataPage implements PlainQuestion {

	@Override
	public String path() {
		return "state-of-the-data";
	}

	@Override
	public String words() {
		return "What is the state of the data?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.choice("severity", "severities", "How bad?",
				"An error is what cannot be, a warning that an answer lacks something, a note that something is not known yet.",
				List.of("ERROR", "WARNING", "NOTE")));
	}

	@Override
	public String list() {
		return "/findings";
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		return new PlainAnswer("The state of the data", sentence(answer), notes(answer), table(answer),
				PlainAnswer.Picture.NONE);
	}

	private static Text sentence(JsonNode answer) {
		int rules = 0;
		for (JsonNode severity : answer.at("/bySeverity")) {
			rules += Words.number(severity, "rules");
		}
		return Text.EMPTY.strong(Wording.count(Words.number(answer, "/findings/totalCount"), "finding", "findings"))
			.plain(" by %s over the whole graph: %s, %s and %s.".formatted(Wording.count(rules, "rule", "rules"),
					Wording.count(Words.number(answer, "/bySeverity/0/findings"), "error", "errors"),
					Wording.count(Words.number(answer, "/bySeverity/1/findings"), "warning", "warnings"),
					Wording.count(Words.number(answer, "/bySeverity/2/findings"), "note", "notes")));
	}

	private static List<Text> notes(JsonNode answer) {
		return Notes.of(answer)
			.plain("An error is what cannot be; a warning says that an answer is wrong or lacks something; a note says"
					+ " that something is not known yet.")
			.all();
	}

	private static Table table(JsonNode answer) {
		return new TableBuilder()
			.group((row) -> "%s: %s".formatted(Words.spoken(Words.text(row, "severity")), Words.text(row, "sentence")))
			.hidden("severity", (row) -> Words.text(row, "severity"))
			.hidden("rule", (row) -> Words.text(row, "rule"))
			.hidden("sentence", (row) -> Words.text(row, "sentence"))
			.column("name", "What", (row) -> Words.text(row, "name"), (row) -> Text.of(named(row)))
			.column("id", "Its id", (row) -> Words.text(row, "id"))
			.column("detail", "What is wrong, and what would be right", (row) -> Words.text(row, "detail"),
					(row) -> Text.of(Wording.capital(Words.text(row, "detail"))))
			.table("All findings", answer.at("/findings/nodes"));
	}

	private static String named(JsonNode row) {
		String name = Words.text(row, "name");
		return name.isEmpty() ? "The whole graph" : name;
	}

}
