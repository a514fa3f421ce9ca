package org.fairergraph.gaps;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Area;
import org.fairergraph.graph.Graph;
import org.fairergraph.reading.Counting;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.Countings;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.SeedRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application and the witnesses agree on every gap and every cell, in the real place
 * and in a made-up one.
 */
class GapsWitnessTests {

	@ParameterizedTest
	@ValueSource(strings = { "graph-seed", "src/test/resources/places/riverside" })
	void agree(String folder) {
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, folder);
		SeedRows rows = new SeedRows(Path.of(folder));
		List<String> areas = rows.ids("area")
			.stream()
			.filter((id) -> !rows.node(id).get("kind").equals("WARD"))
			.toList();
		assertThat(gaps(graph, rows, areas)).isGreaterThan(20);
		assertThat(cells(graph, rows, areas)).isGreaterThan(20);
	}

	private static int gaps(Graph graph, SeedRows rows, List<String> areas) {
		GapsFinder finder = new GapsFinder(graph);
		GapsWitness witness = new GapsWitness(rows);
		int turn = 0;
		int compared = 0;
		for (String id : areas) {
			Area area = Area
				.of(graph.read("MATCH (a:Area {id: $id}) RETURN a {.*} AS a", Map.of("id", id)).get(0).get("a"));
			for (Counting counting : Countings.turn(turn++)) {
				compared += agree(finder, witness, area, counting);
			}
		}
		return compared;
	}

	private static int agree(GapsFinder finder, GapsWitness witness, Area area, Counting counting) {
		GapsQuestion question = new GapsQuestion(area.id(), counting.asOf(), List.of(), counting.evidence());
		List<String> said = witness.of(area.id(), counting);
		assertThat(finder.of(question, area)).isSortedAccordingTo(Comparator.comparing(Gap::key))
			.extracting(GapsWitness::line)
			.as("%s by %s", area.id(), counting)
			.isEqualTo(said);
		return said.size();
	}

	private static int cells(Graph graph, SeedRows rows, List<String> areas) {
		Matrix matrix = new Matrix(graph);
		CoverageWitness witness = new CoverageWitness(rows);
		int compared = 0;
		for (CoverageSubject by : CoverageSubject.values()) {
			for (Counting counting : Countings.turn(by.ordinal())) {
				for (CoverageCell cell : matrix.of(by, areas, counting).cells()) {
					assertThat(CoverageWitness.line(cell)).as(counting.toString())
						.isEqualTo(witness.cell(cell.area().id(), cell.subject().id(), counting));
					compared++;
				}
			}
		}
		return compared;
	}

}
