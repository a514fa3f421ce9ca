package org.fairergraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LeftOutLines}.
 */
class LeftOutLinesTests {

	private static final String HERE = "/who-acts/housing/halton?";

	private static final String EVERYTHING = HERE + "progress=live&progress=finished&progress=not-begun"
			+ "&evidence=stated&evidence=editorial&evidence=unverified";

	@Test
	void tellWhatIsLeftOutAndWhereItIsShown() {
		assertThat(lines(Chosen.NOTHING, AnAnswer.leavingOut(7, 2, 1))).containsExactly(
				"7 actions that have finished or whose end has passed. [Show them too](" + HERE
						+ "progress=live&progress=finished)",
				"2 that have not begun. [Show them too](" + HERE + "progress=live&progress=not-begun)",
				"1 that nobody has checked yet. [Show it too](" + HERE
						+ "evidence=stated&evidence=editorial&evidence=unverified)");
	}

	@Test
	void speakOfOne() {
		assertThat(lines(Chosen.NOTHING, AnAnswer.leavingOut(1, 0, 0))).singleElement()
			.asString()
			.startsWith("1 action that has finished or whose end has passed. [Show it too](");
		assertThat(lines(Chosen.NOTHING, AnAnswer.leavingOut(0, 0, 2))).singleElement()
			.asString()
			.startsWith("2 actions that nobody has checked yet. [Show them too](");
	}

	@Test
	void sayThatNothingIsLeftOut() {
		assertThat(lines(Chosen.NOTHING, AnAnswer.leavingOut(0, 0, 0))).containsExactly("Nothing is left out.");
		assertThat(lines(Chosen.NOTHING.with(Progress.FINISHED),
				AnAnswer.leavingOut(1, 0, 0, "A PUBLIC LEAD Repairs HERE FINISHED")))
			.containsExactly("Nothing is left out.");
	}

	@Test
	void doNotDenyWhatFiltersLeaveOut() {
		Chosen third = new Chosen(List.of(Sector.THIRD), List.of(), List.of(), List.of(), List.of(), List.of(), null);
		assertThat(lines(third, AnAnswer.leavingOut(0, 0, 0)))
			.containsExactly("Nothing but what the filters leave out.");
	}

	@Test
	void tellWhatIsLeftOutForTwoReasons() {
		assertThat(lines(Chosen.NOTHING.with(Progress.FINISHED),
				AnAnswer.leavingOut(2, 0, 0, "A PUBLIC LEAD Repairs HERE FINISHED")))
			.containsExactly("1 action that is left out for two reasons. [Show it too](%s)".formatted(EVERYTHING));
		assertThat(lines(Chosen.NOTHING.with(Evidence.UNVERIFIED),
				AnAnswer.leavingOut(0, 1, 3, "A PUBLIC LEAD Repairs HERE UNVERIFIED")))
			.last()
			.isEqualTo("2 that are left out for two reasons. [Show them too](%s)".formatted(EVERYTHING));
	}

	private static List<String> lines(Chosen chosen, Answer answer) {
		return LeftOutLines.of(answer, new Address("housing", "halton", chosen, null, 0))
			.stream()
			.map(AnAnswer::marked)
			.toList();
	}

}
