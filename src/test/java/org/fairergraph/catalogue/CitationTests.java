package org.fairergraph.catalogue;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Citation}.
 */
class CitationTests {

	@Test
	void pairsSourcesWithThePlacesInThem() {
		assertThat(Citation.of(List.of("source:s", "source:t", "source:u"), List.of("p. 3", " "))).containsExactly(
				new Citation("p. 3", "source:s"), new Citation(null, "source:t"), new Citation(null, "source:u"));
	}

	@Test
	void pairsNothingWhereThereIsNothing() {
		assertThat(Citation.of(List.of(), List.of())).isEmpty();
	}

}
