package org.fairergraph.page;

import java.util.List;
import java.util.Map;

/**
 * The answer in a sentence or three: who answers for it here, then how many more do in a
 * part of the area and in a wider one.
 */
final class AnswerSentence {

	private static final int MOST_BY_NAME = 3;

	private final Answer answer;

	private final String topic;

	private final String area;

	private final Leaders leaders;

	private final Chosen chosen;

	private AnswerSentence(Answer answer, Leaders leaders, Chosen chosen) {
		this.answer = answer;
		this.topic = answer.determinant().inside();
		this.area = answer.area().name();
		this.leaders = leaders;
		this.chosen = chosen;
	}

	static Text of(Answer answer, Chosen chosen) {
		List<Answer.Owned> live = answer.live();
		Leaders leaders = Leaders.of(live);
		AnswerSentence sentence = new AnswerSentence(answer, leaders, chosen);
		return leaders.none() ? sentence.owners(live) : sentence.text();
	}

	private Text owners(List<Answer.Owned> live) {
		if (live.isEmpty()) {
			return Text.of("No action that is shown here is live.");
		}
		long partners = live.stream().map((owned) -> owned.partner().node().id()).distinct().count();
		String owners = Wording.count(Math.toIntExact(partners), "partner owns", "partners own");
		String actions = "%s %s on %s in %s.".formatted(owners, actions(live), this.topic, this.area);
		String them = (partners == 1) ? "it" : "one of them";
		return Text.of(this.chosen.narrowed() ? actions : actions + " No source names %s as the lead.".formatted(them));
	}

	private Text text() {
		Text text = here();
		text = more(text, Reach.WITHIN, "in a part of");
		return more(text, Reach.WIDER, "across a wider area that includes");
	}

	private Text here() {
		Map<String, List<Answer.Owned>> here = this.leaders.at(Reach.HERE);
		if (here.isEmpty()) {
			return this.chosen.narrowed() ? Text.EMPTY
					: Text.of("No partner is on record as answering for %s on %s in %s itself."
						.formatted(this.answer.liveActions(true), this.topic, this.area));
		}
		return named(here).plain(" %s on %s in %s itself.".formatted(verb(here, Reach.HERE), this.topic, this.area));
	}

	private static Text named(Map<String, List<Answer.Owned>> here) {
		return (here.size() > MOST_BY_NAME) ? Text.EMPTY.strong(here.size() + " partners")
				: Text.joined(here.values().stream().map((owned) -> Text.EMPTY.strong(owned.get(0).name())).toList());
	}

	private Text more(Text before, Reach reach, String where) {
		Map<String, List<Answer.Owned>> at = this.leaders.at(reach);
		if (at.isEmpty()) {
			return before;
		}
		boolean more = before.bits().stream().anyMatch(Bit::strong);
		String partners = Wording.count(at.size(), more ? "more partner" : "partner",
				more ? "more partners" : "partners");
		String topical = before.blank() ? " on " + this.topic : "";
		return (before.blank() ? before : before.plain(" ")).strong(partners)
			.plain(" %s%s %s %s.".formatted(verb(at, reach), topical, where, this.area));
	}

	private String verb(Map<String, List<Answer.Owned>> at, Reach reach) {
		List<Answer.Owned> led = at.values()
			.stream()
			.flatMap(List::stream)
			.filter((owned) -> owned.owns().reach() == reach)
			.toList();
		return ((at.size() == 1) ? "answers for " : "answer for ") + actions(led);
	}

	private String actions(List<Answer.Owned> owned) {
		return this.answer.liveActions(owned.stream().map(Answer.Owned::action).distinct().count() == 1);
	}

}
