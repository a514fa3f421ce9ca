package org.fairergraph.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class SeedLoaderTests {

	private static final String RIVERSIDE = "src/test/resources/places/riverside";

	private final Graph graph = GraphDatabase.holding("");

	@TempDir
	Path folder;

	@Test
	void makesTheGraphEqualToTheSeed() {
		SeedLoaded loaded = Loading.load(this.graph, RIVERSIDE);
		assertThat(Loading.held(this.graph)).isEqualTo(set(SeedSource.at(RIVERSIDE).facts()));
		assertThat(loaded.changes()).isEqualTo(new Changes(Loading.held(this.graph).size(), 0, 0));
		assertThat(loaded.nodes().values()).hasSize(Label.values().length).allMatch((count) -> count > 0);
	}

	@Test
	void changesNothingTheSecondTime() {
		Loading.load(this.graph, RIVERSIDE);
		Set<String> before = elements();
		assertThat(Loading.load(this.graph, RIVERSIDE).changes().isEmpty()).isTrue();
		assertThat(Loading.loader(this.graph, RIVERSIDE, false).become(SeedSource.at(RIVERSIDE).facts()))
			.isEqualTo(Changes.NONE);
		assertThat(elements()).isEqualTo(before).hasSizeGreaterThan(100);
	}

	@Test
	void writesOnlyWhatChanged() {
		Loading.load(this.graph, SmallestSeed.LOCATION);
		String other = SmallestSeed.write(this.folder, (text) -> text.replace(",2026-06,", ",,"));
		assertThat(Loading.loader(this.graph, other, false).load().changes()).isEqualTo(new Changes(0, 2, 0));
		assertThat(this.graph.read("MATCH (n:Action) RETURN n.end, n.endsOn", Map.of()).get(0).values())
			.allMatch((value) -> value.isNull());
	}

	@Test
	void movesARelationshipWhoseEndsWereChangedByHand() {
		Loading.load(this.graph, SmallestSeed.LOCATION);
		GraphDatabase.graph()
			.write((transaction) -> transaction
				.run("MATCH (a)-[r:PART_OF]->(b) CREATE (b)-[s:PART_OF]->(a) WITH r, s,"
						+ " properties(r) AS all DELETE r SET s = all")
				.consume());
		Facts wanted = SmallestSeed.edited(UnaryOperator.identity());
		assertThat(Loading.loader(this.graph, RIVERSIDE, true).become(wanted)).isEqualTo(new Changes(1, 0, 1));
		assertThat(Loading.held(this.graph)).isEqualTo(set(wanted));
	}

	@Test
	void changesNothingWhereTheSeedHasOneError() {
		Loading.load(this.graph, SmallestSeed.LOCATION);
		Set<Fact> before = Loading.held(this.graph);
		String broken = SmallestSeed.write(this.folder, (text) -> text.replace("LEAD", "LAED"));
		assertThatExceptionOfType(SeedRefused.class).isThrownBy(() -> Loading.load(this.graph, broken))
			.withMessage("The seed has 1 finding (above), and the graph stays as it is.");
		assertThat(Loading.held(this.graph)).isEqualTo(before);
	}

	@Test
	void leavesTheOldGraphWhereALoadIsInterrupted() {
		Loading.load(this.graph, RIVERSIDE);
		Set<Fact> before = Loading.held(this.graph);
		Facts wanted = SmallestSeed.edited(UnaryOperator.identity());
		NodeFact unwritable = new NodeFact(Label.UPDATE, Map.of("id", "update:x", "note", new Object()));
		assertThatException()
			.isThrownBy(() -> Loading.loader(this.graph, RIVERSIDE, true).become(wanted.with(unwritable)));
		assertThat(Loading.held(this.graph)).isEqualTo(before);
	}

	@Test
	void makesTheGraphEqualToTheSeedInManyTransactionsToo() {
		Loading.load(this.graph, SmallestSeed.LOCATION);
		assertThat(inParts().load().changes().withdrawn()).isPositive();
		assertThat(Loading.held(this.graph)).isEqualTo(set(SeedSource.at(RIVERSIDE).facts()));
		assertThat(inParts().load().changes().isEmpty()).isTrue();
	}

	@Test
	void completesWhatWasInterruptedBetweenTwoTransactions() {
		Loading.load(this.graph, SmallestSeed.LOCATION);
		Facts wanted = SeedSource.at(RIVERSIDE).facts();
		NodeFact unwritable = new NodeFact(Label.UPDATE, Map.of("id", "update:x", "note", new Object()));
		assertThatException().isThrownBy(() -> inParts().become(wanted.with(unwritable)));
		assertThat(Loading.held(this.graph)).hasSizeGreaterThan(10).isNotEqualTo(set(wanted));
		assertThatNoException().isThrownBy(new Store(this.graph)::mustBeOurs);
		assertThat(inParts().load().changes().isEmpty()).isFalse();
		assertThat(Loading.held(this.graph)).isEqualTo(set(wanted));
	}

	@Test
	void writesInPartsWhatAnotherHasWrittenMeanwhile() {
		Facts wanted = SeedSource.at(RIVERSIDE).facts();
		Loading.load(this.graph, RIVERSIDE);
		inParts().inParts(new Difference(wanted.list(), List.of(), List.of()), wanted.release());
		assertThat(Loading.held(this.graph)).isEqualTo(set(wanted));
	}

	@Test
	void loadsInPartsBesideAnotherThatLoadsTheSame() {
		Loading.load(this.graph, SmallestSeed.LOCATION);
		CompletableFuture<SeedLoaded> other = CompletableFuture.supplyAsync(inParts()::load);
		inParts().load();
		other.join();
		assertThat(Loading.held(this.graph)).isEqualTo(set(SeedSource.at(RIVERSIDE).facts()));
	}

	@Test
	void takesNothingAwayInPartsThatMayNotGo() {
		Loading.load(this.graph, RIVERSIDE);
		Set<Fact> before = Loading.held(this.graph);
		SeedSettings settings = new SeedSettings(SmallestSeed.LOCATION, SeedMode.LOAD, false);
		assertThatExceptionOfType(SeedRefused.class)
			.isThrownBy(new SeedLoader(this.graph, new Store(this.graph), settings, 0)::load);
		assertThat(Loading.held(this.graph)).isEqualTo(before);
	}

	private SeedLoader inParts() {
		return new SeedLoader(this.graph, new Store(this.graph), new SeedSettings(RIVERSIDE, SeedMode.LOAD, true), 0);
	}

	@Test
	void holdsOneReleaseAndNothingElseOfThePlaceBefore() {
		Loading.load(this.graph, RIVERSIDE);
		SeedLoaded loaded = Loading.load(this.graph, SmallestSeed.LOCATION);
		assertThat(List.of(loaded.place(), loaded.version(), loaded.published())).containsExactly("Smallest", "1",
				"2026-11-24");
		assertThat(loaded.nodes()).containsEntry("Release", 1L).containsEntry("Area", 2L).hasSize(5);
		assertThat(loaded.changes().withdrawn()).isGreaterThan(100);
	}

	@Test
	void loadsAlikeWhateverTheLineEndsAndTheOrderOfTheColumns() {
		Facts plain = SmallestSeed.edited(UnaryOperator.identity());
		assertThat(withoutDigest(SmallestSeed.edited((text) -> text.replace("\n", "\r\n"))))
			.isEqualTo(withoutDigest(plain));
		assertThat(withoutDigest(SmallestSeed.edited(SeedLoaderTests::mirrored))).isEqualTo(withoutDigest(plain));
	}

	private static String mirrored(String text) {
		return text.startsWith("{") ? text : text.lines().map((line) -> {
			List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
			Collections.reverse(cells);
			return String.join(",", cells);
		}).collect(Collectors.joining("\n", "", "\n"));
	}

	private static Set<Fact> withoutDigest(Facts facts) {
		return facts.all().filter((fact) -> !fact.group().equals("Release")).collect(Collectors.toSet());
	}

	private static Set<Fact> set(Facts facts) {
		return facts.all().collect(Collectors.toSet());
	}

	private Set<String> elements() {
		return Stream.of("MATCH (n) RETURN elementId(n) AS id", "MATCH ()-[r]->() RETURN elementId(r) AS id")
			.flatMap((statement) -> this.graph.read(statement, Map.of()).stream())
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
	}

}
