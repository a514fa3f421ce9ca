package org.fairergraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AnswerSentence}.
 */
class AnswerSentenceTests {

	private static final Chosen OWNERS_ONLY = chosen(List.of(Role.SUPPORTS), List.of());

	@Test
	void namesUpToThreeLeaders() {
		assertThat(sentence("A PUBLIC LEAD Repairs HERE", "B PRIVATE LEAD Grants HERE", "C THIRD LEAD Repairs HERE"))
			.isEqualTo("*A*, *B* and *C* answer for actions on housing in Halton itself.");
	}

	@Test
	void countsMoreThanThreeLeaders() {
		assertThat(sentence("A PUBLIC LEAD Repairs HERE", "B PRIVATE LEAD Grants HERE", "C THIRD LEAD Advice HERE",
				"D THIRD LEAD Loans HERE"))
			.isEqualTo("*4 partners* answer for actions on housing in Halton itself.");
	}

	@Test
	void tellsOneActionOfOnePartner() {
		assertThat(sentence("A PUBLIC LEAD Repairs HERE"))
			.isEqualTo("*A* answers for an action on housing in Halton itself.");
	}

	@Test
	void tellsOneActionOfTwoPartners() {
		assertThat(sentence("A PUBLIC LEAD Repairs HERE", "B PUBLIC LEAD Repairs HERE"))
			.isEqualTo("*A* and *B* answer for an action on housing in Halton itself.");
	}

	@Test
	void countsHowManyMoreThereAreInAPartAndAround() {
		assertThat(sentence("A PUBLIC LEAD Repairs HERE", "B PUBLIC LEAD Grants WITHIN", "C THIRD LEAD Advice WITHIN",
				"D THIRD LEAD Loans WIDER"))
			.isEqualTo("*A* answers for an action on housing in Halton itself."
					+ " *2 more partners* answer for actions in a part of Halton."
					+ " *1 more partner* answers for an action across a wider area that includes Halton.");
	}

	@Test
	void saysThatNobodyIsOnRecordHereBeforeItCountsOthers() {
		assertThat(sentence("A PUBLIC LEAD Repairs WIDER", "B PUBLIC LEAD Grants WIDER"))
			.isEqualTo("No partner is on record as answering for an action on housing in Halton itself."
					+ " *2 partners* answer for actions across a wider area that includes Halton.");
	}

	@Test
	void countsALeaderOnceWhereItLeadsNearest() {
		assertThat(sentence("A PUBLIC LEAD Repairs HERE", "A PUBLIC LEAD Grants WIDER"))
			.isEqualTo("*A* answers for an action on housing in Halton itself.");
	}

	@Test
	void saysThatNoSourceNamesALead() {
		assertThat(sentence("A PUBLIC FUNDS Repairs HERE", "B THIRD DELIVERS Grants HERE"))
			.isEqualTo("2 partners own actions on housing in Halton. No source names one of them as the lead.");
		assertThat(sentence("A PUBLIC FUNDS Repairs HERE"))
			.isEqualTo("1 partner owns an action on housing in Halton. No source names it as the lead.");
	}

	@Test
	void countsNoLeaderOfWhatHasFinishedOrNotBegun() {
		assertThat(sentence("A PUBLIC LEAD Repairs HERE FINISHED", "B PUBLIC LEAD Grants WIDER"))
			.isEqualTo("No partner is on record as answering for a live action on housing in Halton itself."
					+ " *1 partner* answers for a live action across a wider area that includes Halton.");
		assertThat(sentence("A PUBLIC FUNDS Repairs HERE", "A PUBLIC FUNDS Grants HERE",
				"B PUBLIC LEAD Loans HERE FINISHED"))
			.isEqualTo("1 partner owns live actions on housing in Halton. No source names it as the lead.");
		assertThat(sentence("A PUBLIC LEAD Repairs HERE NOT_BEGUN")).isEqualTo("No action that is shown here is live.");
	}

	@Test
	void claimsNoAbsenceOfWhatTheFiltersHide() {
		assertThat(sentence(chosen(List.of(), List.of(Reach.WIDER)), "A PUBLIC LEAD Repairs WIDER"))
			.isEqualTo("*1 partner* answers for an action on housing across a wider area that includes Halton.");
		assertThat(sentence(OWNERS_ONLY, "A PUBLIC SUPPORTS Repairs HERE"))
			.isEqualTo("1 partner owns an action on housing in Halton.");
	}

	private static Chosen chosen(List<Role> roles, List<Reach> reach) {
		return new Chosen(List.of(), roles, reach, List.of(), List.of(), List.of(), null);
	}

	private static String sentence(String... lines) {
		return sentence(Chosen.NOTHING, lines);
	}

	private static String sentence(Chosen chosen, String... lines) {
		return AnAnswer.marked(AnswerSentence.of(AnAnswer.of(lines), chosen));
	}

}
