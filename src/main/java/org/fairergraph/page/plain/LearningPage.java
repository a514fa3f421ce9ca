package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who does this elsewhere?
 */
@Component
@Order(11)
class LearningPage implements PlainQuestion {

	@Override
	public String path() {
		return "learning";
	}

	@Override
	public String words() {
		return "Who does this elsewhere, in places like ours?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.topic(true), Input.area(true), Input.choice("by", "by", "Nearest in what?",
				"Deprivation where nothing is chosen.", List.of("DEPRIVATION", "POPULATION")), Input.day());
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		String topic = Wording.inside(Words.called(answer.get("about")));
		String area = Words.text(answer, "/area/name");
		List<String> places = acting(answer);
		Text sentence = places.isEmpty() ? Text.of("We hold no live action on %s in another place.".formatted(topic))
				: Text.EMPTY.strong(places.get(0))
					.plain(" is nearest to %s of the places with a live action on %s: %s of %d have one."
						.formatted(area, topic, places.size(), answer.get("places").size()));
		return new PlainAnswer("Who acts on %s in places like %s?".formatted(topic, area), sentence,
				notes(answer, places.isEmpty()), table(answer),
				new PlainAnswer.Picture("collaboration/learning-picture", Map.of("area", Words.text(answer, "/area/id"),
						"determinant", Words.text(answer, "/about/id"))));
	}

	private static List<String> acting(JsonNode answer) {
		return StreamSupport.stream(answer.get("places").spliterator(), false)
			.filter((place) -> !place.get("actions").isEmpty())
			.map((place) -> Words.text(place, "/area/name"))
			.toList();
	}

	private static List<Text> notes(JsonNode answer, boolean none) {
		String own = Words.figure(answer, "value");
		String measure = Words.text(answer, "by").equals("POPULATION") ? "population"
				: "%s, %s".formatted(Words.text(answer, "/indicator/name"), Words.text(answer, "period"));
		String near = own.isEmpty()
				? "%s has no value to compare on record, so that the places stand by name."
					.formatted(Words.text(answer, "/area/name"))
				: "Nearest in %s: %s in %s.".formatted(measure, own, Words.text(answer, "/area/name"));
		return Notes.of(answer).plain(near).noRecord(none).all();
	}

	private static Table table(JsonNode answer) {
		String asOf = Words.text(answer, "asOf");
		return new TableBuilder().group((row) -> Words.text(row, "/area/name") + value(row))
			.hidden("area_id", (row) -> Words.text(row, "/area/id"))
			.hidden("area", (row) -> Words.text(row, "/area/name"))
			.hidden("value", (row) -> Words.text(row, "value"))
			.hidden("difference", (row) -> Words.text(row, "difference"))
			.hidden("action_id", (row) -> Words.text(row, "/action/id"))
			.column("action", "Action", (row) -> Words.text(row, "/action/title"),
					(row) -> Text.of(row.has("action") ? Words.text(row, "/action/title") : "No record held"))
			.column("partners", "Partners", (row) -> Words.owners(row.path("owners")))
			.column("status", "Status", (row) -> Words.text(row, "/action/status"),
					(row) -> Text.of(row.has("action") ? Words.status(row) : ""))
			.column("dates", "Dates", (row) -> row.has("action") ? Words.span(row.get("action"), asOf) : "")
			.sources((row) -> row.at("/owners/0/citations"))
			.table("Other places, nearest first", rows(answer.get("places")));
	}

	private static String value(JsonNode row) {
		String value = Words.figure(row, "value");
		return value.isEmpty() ? "" : " (%s)".formatted(value);
	}

	// a row for each action, and one for a place without any
	private static ArrayNode rows(JsonNode places) {
		ArrayNode rows = JsonNodeFactory.instance.arrayNode();
		for (JsonNode place : places) {
			if (place.get("actions").isEmpty()) {
				rows.add(row(place));
			}
			for (JsonNode action : place.get("actions")) {
				ObjectNode row = row(place);
				row.set("action", action.get("action"));
				row.set("owners", action.get("owners"));
				rows.add(row);
			}
		}
		return rows;
	}

	private static ObjectNode row(JsonNode place) {
		ObjectNode row = JsonNodeFactory.instance.objectNode();
		row.set("area", place.get("area"));
		row.set("value", place.get("value"));
		row.set("difference", place.get("difference"));
		return row;
	}

}
