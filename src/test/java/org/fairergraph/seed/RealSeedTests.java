package org.fairergraph.seed;

import java.util.HashMap;
import java.util.Map;

import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RealSeedTests {

	private static final String LOCATION = "classpath:graph-seed";

	@Test
	void hasNoFinding() {
		assertThat(SeedSource.at(LOCATION).check().report()).isEmpty();
	}

	@Test
	void becomesOneNodeOrRelationshipForEachRow() {
		SeedLoaded loaded = Loading.load(GraphDatabase.holding(""), LOCATION);
		Map<String, Long> held = new HashMap<>(loaded.nodes());
		held.putAll(loaded.relationships());
		assertThat(held).isEqualTo(rows()).hasSizeGreaterThan(20);
	}

	private static Map<String, Long> rows() {
		Map<String, Long> rows = new HashMap<>(Map.of("Release", 1L));
		SeedReader.read(SeedSource.at(LOCATION).files(), new Findings())
			.rows()
			.forEach((row) -> rows.merge(row.subject().file().replaceAll(".*/|\\.csv", ""), 1L, Long::sum));
		return rows;
	}

}
