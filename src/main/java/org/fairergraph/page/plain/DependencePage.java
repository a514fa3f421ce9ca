package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What rests on one partner in an area?
 */
@Component
@Order(10)
class DependencePage implements PlainQuestion {

	@Override
	public String path() {
		return "dependence";
	}

	@Override
	public String words() {
		return "What rests on one partner in an area?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.area(true), Input.day());
	}

	@Override
	public String list() {
		return "/dependents";
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		String area = Words.text(answer, "/area/name");
		int all = Words.number(answer, "/dependents/totalCount");
		String things = Wording.count(all, "topic or recommendation", "topics and recommendations");
		Text sentence = (all == 0)
				? Text
					.of("We find no topic and no recommendation that one partner alone carries in %s.".formatted(area))
				: Text.of("In %s ".formatted(area))
					.strong(things)
					.plain((all == 1) ? " rests on one partner alone." : " rest on one partner alone.");
		return new PlainAnswer("What rests on one partner in %s?".formatted(area), sentence, notes(answer),
				table(answer), new PlainAnswer.Picture("accountability/dependence-picture",
						Map.of("area", Words.text(answer, "/area/id"))));
	}

	private static List<Text> notes(JsonNode answer) {
		return Notes.of(answer)
			.plain("One partner alone means: of all live actions in the area itself no source names another one, in whatever role.")
			.noRecord(true)
			.all();
	}

	private static Table table(JsonNode answer) {
		return new TableBuilder().hidden("area_id", (row) -> Words.text(answer, "/area/id"))
			.hidden("area", (row) -> Words.text(answer, "/area/name"))
			.hidden("about_id", (row) -> Words.text(row, "/about/id"))
			.column("about", "About", (row) -> Words.called(row.get("about")))
			.hidden("partner_id", (row) -> Words.text(row, "/partner/id"))
			.column("partner", "Partner", (row) -> Words.text(row, "/partner/name"))
			.column("actions", "Its actions", (row) -> String.join("; ", Words.listed(row.get("actions"), "title")))
			.column("wider_actions", "Live actions in a wider area", (row) -> Words.text(row, "widerActionCount"))
			.sources((row) -> row.at("/actions/0/citations"))
			.table("All that rest on one partner", answer.at("/dependents/nodes"));
	}

}
