package org.fairergraph.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What an answer leaves out, and where it is shown.
 */
final class LeftOutLines {

	private final List<Text> lines = new ArrayList<>();

	private int told;

	private LeftOutLines() {
	}

	static List<Text> of(Answer answer, Address address) {
		LeftOutLines lines = new LeftOutLines();
		lines.addAll(answer.leftOut(), address);
		int rest = answer.leftOut().all() - lines.told - answer.brought();
		lines.add(rest, "that is left out for two reasons.", "that are left out for two reasons.",
				address.with(address.chosen().withEverything()));
		return lines.orNothing(address.chosen());
	}

	private void addAll(Answer.LeftOut leftOut, Address address) {
		Chosen chosen = address.chosen();
		if (!chosen.shown(Progress.FINISHED)) {
			add(leftOut.finished(), "that has finished or whose end has passed.",
					"that have finished or whose end has passed.", address.with(chosen.with(Progress.FINISHED)));
		}
		if (!chosen.shown(Progress.NOT_BEGUN)) {
			add(leftOut.notBegun(), "that has not begun.", "that have not begun.",
					address.with(chosen.with(Progress.NOT_BEGUN)));
		}
		if (!chosen.shown(Evidence.UNVERIFIED)) {
			add(leftOut.unverified(), "that nobody has checked yet.", "that nobody has checked yet.",
					address.with(chosen.with(Evidence.UNVERIFIED)));
		}
	}

	private void add(int count, String one, String many, String href) {
		if (count > 0) {
			String actions = this.lines.isEmpty() ? Wording.count(count, "action", "actions") : String.valueOf(count);
			this.lines.add(Text.of("%s %s ".formatted(actions, (count == 1) ? one : many))
				.link((count == 1) ? "Show it too" : "Show them too", href));
			this.told += count;
		}
	}

	private List<Text> orNothing(Chosen chosen) {
		if (!this.lines.isEmpty()) {
			return this.lines;
		}
		return List.of(Text.of(chosen.narrowed() ? "Nothing but what the filters leave out." : "Nothing is left out."));
	}

}
