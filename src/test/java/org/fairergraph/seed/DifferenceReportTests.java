package org.fairergraph.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Label;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceReportTests {

	@Test
	void tellsEveryChangeWithTheOldAndTheNewValue() {
		Facts held = facts(area("id", "area:a", "name", "A"), area("id", "area:b"));
		Facts wanted = facts(area("id", "area:a", "name", "B", "population", 7L), area("id", "area:c"));
		assertThat(DifferenceReport.lines(Difference.between(held, wanted))).containsExactly("+ Area area:c",
				"~ Area area:a name: A -> B", "~ Area area:a population: nothing -> 7", "- Area area:b",
				"A load would add 1, change 1 and withdraw 1 nodes and relationships.");
	}

	@Test
	void tellsANumberFromTheSameNumberAsText() {
		assertThat(Difference
			.between(facts(area("id", "area:a", "population", 7L)), facts(area("id", "area:a", "population", "7")))
			.changed()).hasSize(1);
	}

	private static NodeFact area(Object... properties) {
		Map<String, Object> area = new HashMap<>();
		for (int i = 0; i < properties.length; i += 2) {
			area.put(properties[i].toString(), properties[i + 1]);
		}
		return new NodeFact(Label.AREA, area);
	}

	private static Facts facts(NodeFact... nodes) {
		return new Facts(List.of(nodes), List.of());
	}

}
