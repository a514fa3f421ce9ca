package org.fairergraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Missing}.
 */
class MissingTests {

	@Test
	void namesSectorsThatLeadNothingAtAllOrNothingHere() {
		assertThat(missing("A PUBLIC LEAD Repairs HERE", "B THIRD LEAD Grants WIDER")).containsExactly(
				"No private sector partner answers for an action.",
				"No third sector partner answers for an action in Halton itself.");
	}

	@Test
	void holdsWhatIsInAPartForNotHereItself() {
		assertThat(missing("A PUBLIC LEAD Repairs WITHIN", "B THIRD LEAD Grants HERE", "C PRIVATE LEAD Loans HERE"))
			.containsExactly("No public sector partner answers for an action in Halton itself.");
	}

	@Test
	void namesActionsWithoutALead() {
		assertThat(missing("A PUBLIC LEAD Repairs HERE", "B THIRD LEAD Grants HERE", "C PRIVATE LEAD Loans HERE",
				"C PRIVATE FUNDS Advice WIDER", "A PUBLIC SUPPORTS Repairs HERE"))
			.containsExactly("1 action has no lead on record: [Advice](#advice).");
		assertThat(missing("C PRIVATE FUNDS Advice WIDER", "C PRIVATE FUNDS Vouchers WIDER")).last()
			.isEqualTo("2 actions have no lead on record: [Advice](#advice) and [Vouchers](#vouchers).");
	}

	@Test
	void doesNotLetTheFinishedAnswerForAnything() {
		assertThat(missing("A PUBLIC LEAD Repairs HERE", "B THIRD LEAD Grants HERE",
				"C PRIVATE LEAD Loans HERE FINISHED", "C PRIVATE LEAD Heat HERE NOT_BEGUN"))
			.containsExactly("No private sector partner answers for a live action.");
	}

	@Test
	void tellsLiveActionsApartFromOthers() {
		assertThat(missing("A PUBLIC LEAD Repairs HERE", "B THIRD LEAD Grants HERE", "C PRIVATE LEAD Loans HERE",
				"C PRIVATE FUNDS Advice HERE", "A PUBLIC LEAD Heat HERE FINISHED"))
			.containsExactly("1 live action has no lead on record: [Advice](#advice).");
	}

	@Test
	void doesNotMissALeadOfTheFinished() {
		assertThat(missing("A PUBLIC LEAD Repairs HERE", "B THIRD LEAD Grants HERE", "C PRIVATE LEAD Loans HERE",
				"C PRIVATE FUNDS Advice HERE FINISHED"))
			.isEmpty();
	}

	private static List<String> missing(String... lines) {
		return Missing.of(AnAnswer.of(lines)).stream().map(AnAnswer::marked).toList();
	}

}
