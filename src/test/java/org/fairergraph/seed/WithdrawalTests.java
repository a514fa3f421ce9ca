package org.fairergraph.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class WithdrawalTests {

	@TempDir
	Path folder;

	@Test
	void refusesAnotherPlaceWithoutTheSetting() {
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, "src/test/resources/places/riverside");
		Set<Fact> before = Loading.held(graph);
		assertThatExceptionOfType(SeedRefused.class)
			.isThrownBy(() -> Loading.loader(graph, SmallestSeed.LOCATION, false).load())
			.withMessageMatching(
					"The seed would withdraw \\d+ of the \\d+ nodes and relationships in the graph, which is"
							+ " more than a tenth\\. If it may, start with --fairer-graph\\.seed\\.allow-withdrawal=true\\.");
		assertThat(Loading.held(graph)).isEqualTo(before);
	}

	@Test
	void allowsATenthAndRefusesMore() {
		assertThatNoException().isThrownBy(() -> Withdrawal.mustBeSmall(areas(20), difference(18)));
		assertThatExceptionOfType(SeedRefused.class).isThrownBy(() -> Withdrawal.mustBeSmall(areas(20), difference(17)))
			.withMessageContaining("3 of the 20");
	}

	@Test
	void doesNotCountTheReleaseThatEveryNewVersionWithdraws() {
		String next = SmallestSeed.write(this.folder,
				(text) -> text.replace("\"version\": \"1\"", "\"version\": \"2\""));
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, SmallestSeed.LOCATION);
		assertThat(Loading.loader(graph, next, false).load().version()).isEqualTo("2");
	}

	private static Difference difference(int kept) {
		return Difference.between(areas(20), areas(kept));
	}

	private static Facts areas(int number) {
		return new Facts(IntStream.range(0, number)
			.mapToObj((i) -> new NodeFact(Label.AREA, Map.of("id", "area:" + i)))
			.toList(), List.of());
	}

}
