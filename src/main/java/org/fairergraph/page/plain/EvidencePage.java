package org.fairergraph.page.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fairergraph.page.Dates;
import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How do we know this?
 */
@Component
@Order(13)
class EvidencePage implements PlainQuestion {

	@Override
	public String path() {
		return "evidence";
	}

	@Override
	public String words() {
		return "How do we know this?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.text("id", "id", "What do you want to know about?",
				"The id of a thing or of a relationship, as every table for a spreadsheet has it, such as action:act-hal-housing."));
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		Text sentence = Text.EMPTY.strong(Words.text(answer, "sentence"))
			.plain(" " + Words.spoken(Words.text(answer, "evidence")) + ".");
		return new PlainAnswer("How do we know this?", sentence, notes(answer), table(answer),
				new PlainAnswer.Picture("catalogue/evidence-picture", Map.of("ids", Words.text(answer, "id"))));
	}

	private static List<Text> notes(JsonNode answer) {
		Notes notes = Notes.none();
		for (JsonNode weaker : answer.get("weaker")) {
			notes.plain("%s: %s.".formatted(Wording.capital(Words.text(weaker, "property")),
					Words.spoken(Words.text(weaker, "evidence")).toLowerCase(Locale.ROOT)));
		}
		String asserted = Words.text(answer, "asserted");
		if (!asserted.isEmpty()) {
			notes.plain("The source says so as of %s.".formatted(Dates.words(asserted)));
		}
		return (answer.get("citations").isEmpty() ? notes.plain("It rests on no source of its own.") : notes).all();
	}

	private static Table table(JsonNode answer) {
		return new TableBuilder().hidden("id", (row) -> Words.text(answer, "id"))
			.hidden("sentence", (row) -> Words.text(answer, "sentence"))
			.hidden("evidence", (row) -> Words.text(answer, "evidence"))
			.column("source_title", "Source", (row) -> Words.text(row, "/source/title"),
					(row) -> Cited.source(row.get("source")))
			.hidden("source_id", (row) -> Words.text(row, "/source/id"))
			.hidden("source_publisher", (row) -> Words.text(row, "/source/publisher"))
			.hidden("source_published", (row) -> Words.text(row, "/source/published"))
			.hidden("source_url", (row) -> Words.text(row, "/source/url"))
			.column("locator", "Where in it", (row) -> Words.text(row, "locator"))
			.table("Where it is said", answer.get("citations"));
	}

}
