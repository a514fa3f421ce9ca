package org.fairergraph.page;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of an explanation, with how it is known.
 *
 * @param sentence what the step says
 * @param evidence how it is known
 * @param badge that in words, with the sources
 */
record Why(String sentence, Evidence evidence, Text badge) {

	/**
	 * Explains ownerships; a step that several paths share is told once.
	 * @param owned the ownerships
	 * @return the steps, those of the shortest path first
	 */
	static List<Why> of(List<Answer.Owned> owned) {
		List<Answer.Step> steps = owned.stream()
			.flatMap((one) -> one.owns().paths().stream())
			.flatMap((path) -> path.steps().stream())
			.distinct()
			.toList();
		List<Why> whys = new ArrayList<>();
		List<Answer.Citation> before = List.of();
		for (Answer.Step step : steps) {
			whys.add(new Why(step.sentence(), step.evidence(), badge(step, before)));
			before = step.citations();
		}
		return whys;
	}

	private static Text badge(Answer.Step step, List<Answer.Citation> before) {
		if (step.evidence() != Evidence.STATED) {
			return Text.of(step.evidence().words());
		}
		if (step.citations().equals(before)) {
			return Text.of("Stated by the same source");
		}
		return Text.of("Stated by ").and(Text.joined(step.citations().stream().map(Sources::fully).toList()));
	}

}
