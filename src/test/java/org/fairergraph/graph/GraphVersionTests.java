package org.fairergraph.graph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GraphVersionTests {

	@ParameterizedTest
	@ValueSource(strings = { "5.26.0", "5.26.30", "5.27-aura", "2025.01.0", "2026.08.1" })
	void takesWhatUnderstandsTheQuestions(String version) {
		assertThat(GraphVersion.supported(version)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "5.25.1", "5.9", "4.4.40", "3.5.1", "6.0", "unknown", "" })
	void refusesWhatDoesNot(String version) {
		assertThat(GraphVersion.supported(version)).isFalse();
	}

}
