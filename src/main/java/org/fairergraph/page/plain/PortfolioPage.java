package org.fairergraph.page.plain;

import java.util.List;
import java.util.Map;

import org.fairergraph.page.Text;
import org.fairergraph.page.Wording;
import tools.jackson.databind.JsonNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What does a partner own?
 */
@Component
@Order(4)
class PortfolioPage implements PlainQuestion {

	@Override
	public String path() {
		return "portfolio";
	}

	@Override
	public String words() {
		return "What does a partner own?";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Input.partner(true), Input.day());
	}

	@Override
	public String list() {
		return "/ownerships";
	}

	@Override
	public PlainAnswer answer(JsonNode answer) {
		String partner = Words.text(answer, "/partner/name");
		return new PlainAnswer("What does %s own?".formatted(partner), sentence(answer, partner), notes(answer),
				table(answer), new PlainAnswer.Picture("accountability/portfolio-picture",
						Map.of("partner", Words.text(answer, "/partner/id"))));
	}

	private static Text sentence(JsonNode answer, String partner) {
		int all = Words.number(answer, "/ownerships/totalCount");
		if (all == 0) {
			return Text.of("We hold no live action that %s owns.".formatted(partner));
		}
		int leads = Words.number(answer, "/byRole/0/actionCount");
		String owned = Wording.count(actions(answer), "live action", "live actions");
		return Text.EMPTY.strong(partner)
			.plain(" owns %s, and answers for %s.".formatted(owned,
					(leads == 0) ? "none of them" : String.valueOf(leads)));
	}

	private static int actions(JsonNode answer) {
		return Math.toIntExact(Words.listed(answer.at("/ownerships/nodes"), "/action/id").stream().distinct().count());
	}

	private static List<Text> notes(JsonNode answer) {
		return Notes.of(answer)
			.closed(answer.at("/partner"))
			.leftOut(answer.at("/leftOut"))
			.noRecord(Words.number(answer, "/ownerships/totalCount") == 0)
			.all();
	}

	private static Table table(JsonNode answer) {
		String asOf = Words.text(answer, "asOf");
		return new TableBuilder().group((row) -> Words.spoken(Words.text(row, "role")))
			.hidden("partner_id", (row) -> Words.text(answer, "/partner/id"))
			.hidden("partner", (row) -> Words.text(answer, "/partner/name"))
			.hidden("role", (row) -> Words.text(row, "role"))
			.hidden("action_id", (row) -> Words.text(row, "/action/id"))
			.column("action", "Action", (row) -> Words.text(row, "/action/title"))
			.column("areas", "Area", (row) -> Words.names(row.get("places")))
			.column("determinants", "Topics", (row) -> Words.names(row.get("determinants")))
			.column("status", "Status", (row) -> Words.text(row, "/action/status"), (row) -> Text.of(Words.status(row)))
			.hidden("start", (row) -> Words.text(row, "/action/start"))
			.hidden("end", (row) -> Words.text(row, "/action/end"))
			.column("dates", "Dates", (row) -> Words.span(row.get("action"), asOf))
			.column("evidence", "Evidence", (row) -> Words.text(row, "evidence"),
					(row) -> Text.of(Words.spoken(Words.text(row, "evidence"))))
			.sources((row) -> row.get("citations"))
			.table("All it owns", answer.at("/ownerships/nodes"));
	}

}
