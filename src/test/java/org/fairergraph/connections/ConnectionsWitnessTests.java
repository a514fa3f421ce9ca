package org.fairergraph.connections;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Graph;
import org.fairergraph.naming.Named;
import org.fairergraph.reading.Progress;
import org.fairergraph.reading.Step;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.Thoroughness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application and the witness agree on the ways between many pairs of things, spread
 * over all kinds, in the real place and in a made-up one.
 */
class ConnectionsWitnessTests {

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2025, 3, 31),
			LocalDate.of(2022, 12, 1));

	private static final List<List<Progress>> PROGRESS = List.of(ConnectionsQuestion.LIVE, ConnectionsQuestion.LIVE,
			List.of(), List.of(Progress.FINISHED));

	private static final List<List<Evidence>> EVIDENCE = List.of(ConnectionsQuestion.CHECKED,
			ConnectionsQuestion.CHECKED, List.of(), ConnectionsQuestion.CHECKED, List.of(Evidence.STATED));

	@ParameterizedTest
	@CsvSource({ "graph-seed, 100", "src/test/resources/places/riverside, 50" })
	void agree(String folder, int pairs) {
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, folder);
		SeedRows rows = new SeedRows(Path.of(folder));
		Paths paths = new Paths(graph);
		ConnectionsWitness witness = new ConnectionsWitness(rows);
		int connected = 0;
		int asked = Thoroughness.all() ? 20 * pairs : pairs;
		for (ConnectionsQuestion question : questions(rows, asked)) {
			List<String> said = witness.of(question);
			Connections answer = paths.of(question, new Named(question.from(), ""), new Named(question.to(), ""));
			assertThat(answer.pathCount()).as(question.toString()).isEqualTo(said.size());
			assertThat(answer.paths()).extracting(ConnectionsWitnessTests::ids)
				.as(question.toString())
				.isEqualTo(said.stream().limit(question.first()).toList());
			connected += said.isEmpty() ? 0 : 1;
		}
		assertThat(connected).isBetween(asked / 4, asked - asked / 10);
	}

	private static List<ConnectionsQuestion> questions(SeedRows rows, int pairs) {
		List<String> ids = Stream
			.of("principle", "determinant", "recommendation", "goal", "indicator", "area", "organisation", "action")
			.flatMap((kind) -> rows.ids(kind).stream())
			.filter((id) -> !rows.node(id).get("kind").equals("WARD") || id.hashCode() % 9 == 0)
			.toList();
		return Stream.iterate(0, (turn) -> turn < pairs, (turn) -> turn + 1)
			.filter((turn) -> !from(ids, turn).equals(to(ids, turn)))
			.map((turn) -> new ConnectionsQuestion(from(ids, turn), to(ids, turn), 1 + turn % 6, 20,
					PROGRESS.get(turn % PROGRESS.size()), EVIDENCE.get(turn % EVIDENCE.size()),
					DAYS.get(turn % DAYS.size())))
			.toList();
	}

	private static String from(List<String> ids, int turn) {
		return ids.get((turn * 37) % ids.size());
	}

	private static String to(List<String> ids, int turn) {
		return ids.get((turn * 101 + 13) % ids.size());
	}

	private static String ids(ConnectionPath path) {
		return path.steps().stream().map(Step::id).collect(Collectors.joining(" ", "", " "));
	}

}
