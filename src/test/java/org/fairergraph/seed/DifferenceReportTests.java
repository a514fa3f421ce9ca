package org.fairergraph.seed;

import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Label;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceReportTests {

	@Test
	void tellsEveryChangeWithTheOldAndTheNewValue() {
		Facts held = facts(List.of(Map.of("id", "area:a", "name", "A"), Map.of("id", "area:b")));
		Facts wanted = facts(List.of(Map.of("id", "area:a", "name", "B", "population", 7L), Map.of("id", "area:c")));
		assertThat(DifferenceReport.lines(Difference.between(held, wanted))).containsExactly("+ Area area:c",
				"~ Area area:a name: A -> B", "~ Area area:a population: nothing -> 7", "- Area area:b",
				"A load would add 1, change 1 and withdraw 1 nodes and relationships.");
	}

	@Test
	void tellsANumberFromTheSameNumberAsText() {
		assertThat(Difference
			.between(facts(List.of(Map.of("id", "area:a", "population", 7L))),
					facts(List.of(Map.of("id", "area:a", "population", "7"))))
			.changed()).hasSize(1);
	}

	private static Facts facts(List<Map<String, Object>> nodes) {
		return new Facts(nodes.stream().map((node) -> new NodeFact(Label.AREA, node)).toList(), List.of());
	}

}
