package org.fairergraph.page.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fairergraph.page.Links;
import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What do we hold on these words?
 */
@Component
@Order(12)
class SearchPage implements PlainQuestion {

	private static final int DRAWN = 20;

	private static final Map<String, String> FOUND_BY = Map.of("ID", "Its id", "EXACT",
			"Its name, another name or a code", "NAME", "Its names", "BEGINNING", "Its names", "TEXT",
			"What is said of it", "MEANING", "Another word for it", "SIMILAR_NAME", "Its names, spelt alike",
			"SIMILAR_TEXT", "What is said of it, spelt alike", "SOME_WORDS", "Some of the words");

	@Override
	public String path() {
		return "search";
	}

	@Override
	public String words() {
		return "What do we hold on these words?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(
				Input.text("text", "text", "What are you looking for?",
						"Any words, a name or a code, such as damp and mould, RLW or E06000006."),
				Input.choice("kind", "kinds", "Which kind of thing?", "Any kind where none is chosen.",
						List.of("PRINCIPLE", "DETERMINANT", "RECOMMENDATION", "GOAL", "INDICATOR", "AREA",
								"ORGANISATION", "ACTION", "SOURCE")));
	}

	@Override
	public String list() {
		return "/hits";
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		JsonNode hits = answer.at("/hits/nodes");
		return new PlainAnswer("What do we hold on “%s”?".formatted(Words.text(answer, "text")),
				Text.of(Words.text(answer, "sentence")), notes(answer), table(hits), picture(hits));
	}

	private static PlainAnswer.Picture picture(JsonNode hits) {
		List<String> ids = Words.listed(hits, "id").stream().limit(DRAWN).toList();
		return ids.isEmpty() ? PlainAnswer.Picture.NONE
				: new PlainAnswer.Picture("search", Map.of("ids", String.join(",", ids)));
	}

	private static List<Text> notes(JsonNode answer) {
		Notes notes = Notes.none();
		List<String> kinds = new ArrayList<>();
		for (JsonNode facet : answer.get("facets")) {
			int number = Words.number(facet, "hitCount");
			if (number > 0) {
				String plural = Words.spoken(Words.text(facet, "kind")).toLowerCase(Locale.ROOT);
				kinds.add(Wording.count(number, plural.substring(0, plural.length() - 1), plural));
			}
		}
		if (!kinds.isEmpty()) {
			notes.plain("By kind: %s.".formatted(Wording.joined(kinds)));
		}
		List<String> others = new ArrayList<>();
		answer.get("alsoLookedFor").forEach((words) -> others.add(words.asString()));
		if (!others.isEmpty()) {
			notes.plain("Looked for too, since they mean the same topic: %s.".formatted(Wording.joined(others)));
		}
		int leftOut = Words.number(answer, "leftOutCount");
		return ((leftOut > 0)
				? notes.plain("Left out: %s not checked yet.".formatted(Wording.count(leftOut, "thing", "things")))
				: notes)
			.all();
	}

	private static Table table(JsonNode hits) {
		return new TableBuilder().hidden("id", (row) -> Words.text(row, "id"))
			.column("name", "Name", (row) -> Words.text(row, "name"), SearchPage::name)
			.hidden("kind", (row) -> Words.text(row, "kind"))
			.column("described_as", "What it is", (row) -> Words.text(row, "describedAs"))
			.hidden("found_by", (row) -> Words.text(row, "foundBy"))
			.column("found_in", "Where the words are", (row) -> found(row).words(), SearchPage::found)
			.column("evidence", "Evidence", (row) -> Words.text(row, "evidence"),
					(row) -> Text.of(Words.spoken(Words.text(row, "evidence"))))
			.table("All things found", hits);
	}

	private static Text name(JsonNode hit) {
		return Text.EMPTY.link(Words.text(hit, "name"),
				Links.of("/questions/evidence", Map.of("id", Words.text(hit, "id"))));
	}

	private static Text found(JsonNode hit) {
		Text found = Text.EMPTY;
		for (JsonNode highlight : hit.get("highlights")) {
			if (!List.of("name", "title").contains(Words.text(highlight, "property"))) {
				return pieces(highlight.get("pieces"));
			}
			found = pieces(highlight.get("pieces"));
		}
		return hit.get("highlights").isEmpty() ? Text.of(FOUND_BY.getOrDefault(Words.text(hit, "foundBy"), "")) : found;
	}

	private static Text pieces(JsonNode pieces) {
		Text text = Text.EMPTY;
		for (JsonNode piece : pieces) {
			String words = Words.text(piece, "text");
			text = piece.get("marked").asBoolean() ? text.strong(words) : text.plain(words);
		}
		return text;
	}

}
