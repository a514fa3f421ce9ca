package org.fairergraph.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What an answer leaves out, and where it is shown.
 */
final class LeftOutLines {

	private LeftOutLines() {
	}

	static List<Text> of(Answer.LeftOut leftOut, Address address) {
		Chosen chosen = address.chosen();
		List<Text> lines = new ArrayList<>();
		if (!chosen.shown(Progress.FINISHED)) {
			add(lines, leftOut.finished(), "that has finished or whose end has passed.",
					"that have finished or whose end has passed.", address.with(chosen.with(Progress.FINISHED)));
		}
		if (!chosen.shown(Progress.NOT_BEGUN)) {
			add(lines, leftOut.notBegun(), "that has not begun.", "that have not begun.",
					address.with(chosen.with(Progress.NOT_BEGUN)));
		}
		if (!chosen.shown(Evidence.UNVERIFIED)) {
			add(lines, leftOut.unverified(), "that nobody has checked yet.", "that nobody has checked yet.",
					address.with(chosen.with(Evidence.UNVERIFIED)));
		}
		return lines.isEmpty() ? List.of(Text.of("Nothing is left out.")) : lines;
	}

	private static void add(List<Text> lines, int count, String one, String many, String href) {
		if (count > 0) {
			String actions = lines.isEmpty() ? Wording.count(count, "action", "actions") : String.valueOf(count);
			lines.add(Text.of("%s %s ".formatted(actions, (count == 1) ? one : many))
				.link((count == 1) ? "Show it too" : "Show them too", href));
		}
	}

}
