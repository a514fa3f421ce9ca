package org.fairergraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Numbers}.
 */
class NumbersTests {

	@Test
	void countPartnersLeadersAndActionsOfEachSector() {
		assertThat(numbers("A PUBLIC LEAD Repairs HERE", "A PUBLIC LEAD Grants WIDER", "B PUBLIC FUNDS Repairs HERE",
				"C THIRD SUPPORTS Repairs HERE"))
			.containsExactly(new Numbers("Partners", List.of(2L, 0L, 1L)),
					new Numbers("Lead an action", List.of(1L, 0L, 0L)), new Numbers("Actions", List.of(2L, 0L, 1L)));
	}

	@Test
	void countAPartnerOfTwoRolesOnce() {
		assertThat(numbers("A PRIVATE LEAD Repairs HERE", "A PRIVATE FUNDS Repairs HERE")).extracting(Numbers::bySector)
			.containsOnly(List.of(0L, 1L, 0L));
	}

	private static List<Numbers> numbers(String... lines) {
		return Numbers.of(AnAnswer.of(lines).owned());
	}

}
