package org.fairergraph.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link StatusLine}.
 */
class StatusLineTests {

	private static final List<Answer.Citation> PLAN = List.of(AnAnswer.PLAN);

	private static final List<Answer.Citation> EDITORS = List
		.of(new Answer.Citation(null, new Answer.Source("source:editors", "Our mapping", "Editors", null, null)));

	private static final List<Answer.Citation> UNDATED = List
		.of(new Answer.Citation(null, new Answer.Source("source:page", "A page", "Council", null, null)));

	@Test
	void namesPublisherAndDate() {
		assertThat(line(action(Status.IN_PROGRESS, Evidence.STATED, PLAN)))
			.isEqualTo("In progress, as stated by [Town Press, 2025](https://plan.example/)");
	}

	@Test
	void tellsWhoDoesNotKnow() {
		assertThat(line(action(Status.UNKNOWN, Evidence.STATED, UNDATED)))
			.isEqualTo("Status not known. Stated by Council, undated");
	}

	@Test
	void tellsOurMapping() {
		assertThat(line(action(Status.IN_PROGRESS, Evidence.EDITORIAL, EDITORS))).isEqualTo("In progress, our mapping");
		assertThat(line(action(Status.IN_PROGRESS, Evidence.EDITORIAL, PLAN)))
			.isEqualTo("In progress, our mapping of [Town Press, 2025](https://plan.example/)");
	}

	@Test
	void quotesTheWordsThatWeMapped() {
		assertThat(line(new Answer.Action("action:a", "A", Status.IN_PROGRESS, "under way", null, null, Evidence.STATED,
				weaker("status", Evidence.EDITORIAL), PLAN)))
			.isEqualTo(
					"In progress, our mapping of “under way”, as stated by [Town Press, 2025](https://plan.example/)");
	}

	@Test
	void saysWhatIsNotChecked() {
		assertThat(line(action(Status.PAUSED, Evidence.UNVERIFIED, PLAN))).isEqualTo("Paused, *not checked*");
		assertThat(line(action(Status.PROPOSED, Evidence.UNVERIFIED, List.of())))
			.isEqualTo("Proposed, *not checked*, no source yet");
	}

	@Test
	void saysWhatIsNotCheckedOfTheStatusAlone() {
		assertThat(line(new Answer.Action("action:a", "A", Status.STOPPED, null, null, null, Evidence.STATED,
				weaker("status", Evidence.UNVERIFIED), PLAN)))
			.isEqualTo("Stopped, *not checked*");
	}

	@Test
	void takesOtherDoubtsForNoDoubtAboutTheStatus() {
		assertThat(line(new Answer.Action("action:a", "A", Status.STOPPED, null, null, null, Evidence.STATED,
				weaker("title", Evidence.UNVERIFIED), PLAN)))
			.startsWith("Stopped, as stated by ");
	}

	@Test
	void letsADatedReportCountLikeASource() {
		assertThat(line(new Answer.Action("action:a", "A", Status.COMPLETED, "under way", null, null, Evidence.STATED,
				List.of(), UNDATED), Progress.FINISHED, report("2026-03")))
			.isEqualTo("Completed, as stated by [Town Press, 2025](https://plan.example/)");
	}

	@Test
	void saysThatNoReportFollowedTheEnd() {
		assertThat(line(ended("2024"), Progress.FINISHED, null))
			.isEqualTo("In progress, as stated by [Town Press, 2025](https://plan.example/)."
					+ " Its end has passed and we hold no report since.");
	}

	@Test
	void doesNotDenyAReportAfterTheEnd() {
		assertThat(line(ended("2024"), Progress.FINISHED, report("2025-06"))).endsWith(". Its end has passed.");
		assertThat(line(ended("2024"), Progress.FINISHED, report("2023"))).endsWith("we hold no report since.");
	}

	@Test
	void knowsWhatIsOver() {
		assertThat(line(action(Status.COMPLETED, Evidence.STATED, PLAN), Progress.FINISHED, null))
			.endsWith("(https://plan.example/)");
	}

	@Test
	void doesNotEndAnActionWithWhoOwnedIt() {
		assertThat(line(ended("2030"), Progress.FINISHED, null)).endsWith("(https://plan.example/)");
	}

	private static Answer.Action action(Status status, Evidence evidence, List<Answer.Citation> citations) {
		return new Answer.Action("action:a", "A", status, null, null, null, evidence, List.of(), citations);
	}

	private static Answer.Action ended(String end) {
		return new Answer.Action("action:a", "A", Status.IN_PROGRESS, null, null, end, Evidence.STATED, List.of(),
				PLAN);
	}

	private static Answer.Report report(String date) {
		return new Answer.Report(date, Evidence.STATED, List.of(), PLAN);
	}

	private static List<Answer.Weaker> weaker(String property, Evidence evidence) {
		return List.of(new Answer.Weaker(property, evidence));
	}

	private static String line(Answer.Action action) {
		return line(action, Progress.LIVE, null);
	}

	private static String line(Answer.Action action, Progress progress, Answer.@Nullable Report report) {
		return AnAnswer.marked(StatusLine.of(new Answer.Ownership("owns:a", Role.LEAD, null, null, Reach.HERE, progress,
				Evidence.STATED, action, report, List.of(), List.of()), AnAnswer.DAY));
	}

}
