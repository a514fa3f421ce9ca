package org.fairergraph.api;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageSizeTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 20, 100 })
	void allowsUpToAHundred(int first) {
		assertThat(PageSize.check(first, "first")).isEqualTo(first);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void refusesAllElseAndSaysTheLimits(int first) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> PageSize.check(first, "first"))
			.withMessage("'first' must be at least 1 and at most 100, and is %d.".formatted(first))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_REQUEST));
	}

}
