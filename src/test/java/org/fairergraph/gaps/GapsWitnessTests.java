package org.fairergraph.gaps;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Area;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Graph;
import org.fairergraph.reading.Counting;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.Thoroughness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application and the witnesses agree on every gap and every cell, in the real place
 * and in a made-up one.
 */
class GapsWitnessTests {

	private static final List<List<Evidence>> LEVELS = List.of(Evidence.asked(null), List.of(),
			List.of(Evidence.STATED), List.of(Evidence.UNVERIFIED));

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2022, 12, 1), LocalDate.of(2025, 3, 31),
			LocalDate.of(2026, 11, 24));

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
		int every = Thoroughness.step(DAYS.size());
		int turn = 0;
		int compared = 0;
		for (String id : areas) {
			Area area = Area
				.of(graph.read("MATCH (a:Area {id: $id}) RETURN a {.*} AS a", Map.of("id", id)).get(0).get("a"));
			for (int at = turn++ % every; at < DAYS.size(); at += every) {
				compared += agree(finder, witness, area, DAYS.get(at));
			}
		}
		return compared;
	}

	private static int agree(GapsFinder finder, GapsWitness witness, Area area, LocalDate day) {
		GapsQuestion question = new GapsQuestion(area.id(), day, List.of(),
				List.of(Evidence.STATED, Evidence.EDITORIAL));
		List<String> said = witness.of(area.id(), day);
		assertThat(finder.of(question, area)).isSortedAccordingTo(Comparator.comparing(Gap::key))
			.extracting(GapsWitness::line)
			.as("%s on %s", area.id(), day)
			.isEqualTo(said);
		return said.size();
	}

	private static int cells(Graph graph, SeedRows rows, List<String> areas) {
		Matrix matrix = new Matrix(graph);
		CoverageWitness witness = new CoverageWitness(rows);
		int compared = 0;
		for (CoverageSubject by : CoverageSubject.values()) {
			for (int turn = Thoroughness.all() ? 0 : by.ordinal(); turn < LEVELS.size(); turn += Thoroughness.step(2)) {
				Counting counting = new Counting(DAYS.get(turn % DAYS.size()), LEVELS.get(turn));
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
