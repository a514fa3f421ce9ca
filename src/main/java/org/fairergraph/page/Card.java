package org.fairergraph.page;

import java.util.List;

/**
 * A partner that leads, with what it leads and what else it does.
 *
 * @param name its name
 * @param anchor a name for it in the page
 * @param notes what to know about it: a partnership, not recorded here
 * @param leads what it leads, the nearest first
 * @param also what else it does, and where
 * @param why why it is here, step by step
 * @param fact the id of the fact to name in a complaint
 */
record Card(String name, String anchor, List<String> notes, List<ActionLine> leads, List<Text> also, List<Why> why,
		String fact) {

	static Card of(List<Answer.Owned> owned, List<Answer.Owned> all, Answer answer) {
		Answer.Partner partner = owned.get(0).partner();
		List<Text> also = all.stream()
			.filter((one) -> !one.leads() && one.partner().node().id().equals(partner.node().id()))
			.map((one) -> also(one.owns(), answer.area().name()))
			.toList();
		return new Card(partner.node().name(), partner.node().id().replace(':', '-'), notes(partner, answer),
				owned.stream().map((one) -> ActionLine.of(one.owns(), answer.asOf())).toList(), also, Why.of(owned),
				owned.get(0).owns().id());
	}

	private static Text also(Answer.Ownership owns, String area) {
		String where = (owns.reach() == Reach.HERE) ? "in " + area : ActionLine.places(owns);
		return Text.of("Also %s ".formatted(owns.role().verb()))
			.link(owns.action().title(), "#" + owns.action().anchor())
			.plain(" (%s)".formatted(where));
	}

	private static List<String> notes(Answer.Partner partner, Answer answer) {
		String works = switch (partner.worksHere()) {
			case "NOT_RECORDED" -> "Not recorded as working in " + answer.area().name();
			case "UNVERIFIED" -> "Believed to work in %s, not checked".formatted(answer.area().name());
			default -> "";
		};
		String kind = Boolean.TRUE.equals(partner.node().collective()) ? "A partnership, board or scheme" : "";
		return List.of(kind, works).stream().filter((note) -> !note.isEmpty()).toList();
	}

}
