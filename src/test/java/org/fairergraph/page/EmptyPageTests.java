package org.fairergraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EmptyPage}.
 */
class EmptyPageTests {

	private static final String HERE = "/who-acts/housing/halton?";

	private static final String UNVERIFIED = "evidence=stated&evidence=editorial&evidence=unverified";

	@Test
	void saysThatNothingIsHeld() {
		assertThat(first(AnAnswer.leavingOut(0, 0, 0))).isEqualTo("We hold no live action on this topic in Halton.");
		assertThat(page(Chosen.NOTHING, AnAnswer.leavingOut(0, 0, 0)).leftOut()).extracting(Text::words)
			.containsExactly("Nothing: there is no finished, future or unchecked action either");
	}

	@Test
	void namesWiderAreasWhereItLookedThere() {
		Answer answer = AnAnswer.of();
		Answer.LookedFor wider = new Answer.LookedFor(List.of(new Answer.Named("determinant:damp", "Damp and mould")),
				List.of(new Answer.Named("area:region", "Region"), new Answer.Named("area:nation", "Nation")), 4);
		EmptyPage page = page(Chosen.NOTHING, new Answer(answer.determinant(), answer.area(), answer.asOf(),
				answer.leftOut(), wider, answer.partners(), answer.release()));
		assertThat(page.first().words())
			.isEqualTo("We hold no live action on this topic in Halton, or in a wider area that includes it.");
		assertThat(page.topic()).isEqualTo("Housing, with damp and mould");
		assertThat(page.area()).isEqualTo("Halton, its parts, and the wider areas that include it: Region and Nation");
	}

	@Test
	void tellsOfWhatHasFinished() {
		assertThat(first(AnAnswer.leavingOut(3, 0, 0)))
			.isEqualTo("The 3 actions we hold have finished, or their end has passed. [Show them](" + HERE
					+ "progress=live&progress=finished&" + UNVERIFIED + ")");
	}

	@Test
	void tellsOfWhatHasNotBegun() {
		assertThat(first(AnAnswer.leavingOut(0, 1, 0)))
			.isEqualTo("The 1 action we hold has not begun. [Show it](" + HERE + "progress=live&progress=not-begun)");
	}

	@Test
	void tellsOfWhatIsNotChecked() {
		assertThat(first(AnAnswer.leavingOut(0, 0, 2)))
			.isEqualTo("The 2 actions we hold have not been checked yet. [Show them](" + HERE
					+ "progress=live&progress=not-begun&" + UNVERIFIED + ")");
	}

	@Test
	void tellsOfAllThree() {
		assertThat(first(AnAnswer.leavingOut(1, 1, 1))).startsWith(
				"The 3 actions we hold have finished, have not begun or have not been checked yet. [Show them](");
	}

	@Test
	void doesNotDenyWhatFiltersLeaveOut() {
		Chosen third = new Chosen(List.of(Sector.THIRD), List.of(), List.of(), List.of(), List.of(), List.of(), null);
		assertThat(page(third, AnAnswer.leavingOut(0, 0, 0)).leftOut()).extracting(Text::words)
			.containsExactly("Nothing but what the filters leave out.");
	}

	private static String first(Answer answer) {
		return AnAnswer.marked(page(Chosen.NOTHING, answer).first());
	}

	private static EmptyPage page(Chosen chosen, Answer answer) {
		LookedUp.Candidate topic = new LookedUp.Candidate("determinant:housing", "Housing", "Housing", "topic");
		LookedUp.Candidate area = new LookedUp.Candidate("area:halton", "Halton", "Halton", "borough");
		return new EmptyPage(new Understood(topic, area, "halton", null), answer,
				new Address("housing", "halton", chosen, null, 0), List.of(), List.of());
	}

}
