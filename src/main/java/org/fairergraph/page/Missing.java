package org.fairergraph.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the answer itself shows to be missing: sectors without a leader, actions without a
 * lead.
 */
final class Missing {

	private Missing() {
	}

	static List<Text> of(Answer answer) {
		List<Answer.Owned> owned = answer.owned();
		List<Text> missing = new ArrayList<>(sectors(Leaders.of(owned), answer.area().name()));
		List<Text> headless = headless(owned);
		if (!headless.isEmpty()) {
			String count = Wording.count(headless.size(), "action has", "actions have");
			missing.add(Text.of(count + " no lead on record: ").and(Text.joined(headless)).plain("."));
		}
		return missing;
	}

	private static List<Text> sectors(Leaders leaders, String area) {
		Set<Sector> anywhere = leaders.sectors().collect(Collectors.toSet());
		Set<Sector> here = leaders.sectors(Reach.HERE).collect(Collectors.toSet());
		return Arrays.stream(Sector.values())
			.filter((sector) -> !here.contains(sector))
			.map((sector) -> Text.of("No %s partner answers for an action%s.".formatted(sector.inside(),
					anywhere.contains(sector) ? " in " + area + " itself" : "")))
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
