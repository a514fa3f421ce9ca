package org.fairergraph.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The actions at one reach, with who leads, delivers, supports and pays.
 *
 * @param heading the reach in words
 * @param count how many actions
 * @param rows the actions, by title
 */
record ActionTable(String heading, String count, List<ActionRow> rows) {

	static List<ActionTable> of(Answer answer, List<Answer.Owned> owned) {
		Map<Answer.Action, List<Answer.Owned>> actions = owned.stream()
			.collect(Collectors.groupingBy((one) -> one.owns().action(), LinkedHashMap::new, Collectors.toList()));
		return Arrays.stream(Reach.values())
			.map((reach) -> of(reach,
					actions.values()
						.stream()
						.filter((of) -> of.get(0).owns().reach() == reach)
						.map((of) -> ActionRow.of(of, answer))
						.sorted(Comparator.comparing((ActionRow row) -> row.action().title().toLowerCase(Locale.ROOT)))
						.toList(),
					answer))
			.filter((group) -> !group.rows().isEmpty())
			.toList();
	}

	private static ActionTable of(Reach reach, List<ActionRow> rows, Answer answer) {
		return new ActionTable(reach.of(answer.area().name()), Wording.count(rows.size(), "action", "actions"), rows);
	}

}
