package org.fairergraph.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the answer itself shows to be missing now: sectors without a leader, actions
 * without a lead. What has finished fills no gap, and leaves none.
 */
final class Missing {

	private Missing() {
	}

	static List<Text> of(Answer answer) {
		List<Answer.Owned> owned = answer.live();
		List<Text> missing = new ArrayList<>(sectors(Leaders.of(owned), answer));
		List<Text> headless = headless(owned);
		if (!headless.isEmpty()) {
			String count = Wording.count(headless.size(), answer.live("action") + " has",
					answer.live("actions") + " have");
			missing.add(Text.of(count + " no lead on record: ").and(Text.joined(headless)).plain("."));
		}
		return missing;
	}

	private static List<Text> sectors(Leaders leaders, Answer answer) {
		Set<Sector> anywhere = leaders.sectors().collect(Collectors.toSet());
		Set<Sector> here = leaders.sectors(Reach.HERE).collect(Collectors.toSet());
		return Arrays.stream(Sector.values())
			.filter((sector) -> !here.contains(sector))
			.map((sector) -> Text
				.of("No %s partner answers for %s%s.".formatted(sector.inside(), answer.liveActions(true),
						anywhere.contains(sector) ? " in " + answer.area().name() + " itself" : "")))
			.toList();
	}

	private static List<Text> headless(List<Answer.Owned> owned) {
		Set<Answer.Action> led = owned.stream()
			.filter(Answer.Owned::leads)
			.map((one) -> one.owns().action())
			.collect(Collectors.toSet());
		return owned.stream()
			.map((one) -> one.owns().action())
			.distinct()
			.filter((action) -> !led.contains(action))
			.map((action) -> Text.EMPTY.link(action.title(), "#" + action.anchor()))
			.toList();
	}

}
