package org.fairergraph.seed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenSeedsTests {

	static List<BrokenSeed> seeds() {
		return BrokenSeed.all();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void areReportedToTheLetter(BrokenSeed seed) {
		assertThat(SeedSource.of(seed.files()).check().report()).isEqualTo(seed.expected());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void breakTheRuleTheyAreNamedFor(BrokenSeed seed) {
		assertThat(SeedSource.of(seed.files()).check().inReadingOrder())
			.anyMatch((finding) -> finding.rule().word().equals(seed.rule()) || seed.rule().equals("several-at-once"));
	}

	@Test
	void leaveNoRuleWithoutItsBrokenSeed() {
		assertThat(seeds().stream().map(BrokenSeed::rule).collect(Collectors.toSet()))
			.containsAll(Arrays.stream(Rule.values()).map(Rule::word).toList());
	}

	@Test
	void standBesideASmallestSeedWithoutFinding() {
		assertThat(SeedSource.of(SmallestSeed.files()).check().report()).isEmpty();
	}

}
