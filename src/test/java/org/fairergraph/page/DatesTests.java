package org.fairergraph.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Dates}.
 */
class DatesTests {

	private static final String TODAY = "2026-11-24";

	@ParameterizedTest
	@CsvSource({ "2022-01,,since January 2022", ",2027,until 2027", "2022,2027,2022 to 2027", ",,dates not recorded",
			"2025-03-25,,since 25 March 2025", "2027-04,,from April 2027" })
	void areAsPreciseAsTheFact(String start, String end, String words) {
		assertThat(Dates.span(start, end, TODAY)).isEqualTo(words);
	}

	@Test
	void haveNotPassedBeforeTheirLastDay() {
		assertThat(Dates.passed("2026", TODAY)).isFalse();
		assertThat(Dates.passed("2026-10", TODAY)).isTrue();
	}

}
