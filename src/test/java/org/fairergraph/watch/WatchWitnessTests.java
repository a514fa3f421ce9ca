package org.fairergraph.watch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Horizon;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.Graph;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.Thoroughness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application and the witnesses agree, on the real place and on a made-up one.
 */
class WatchWitnessTests {

	private static final List<LocalDate> DATES = List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2024, 6, 30),
			LocalDate.of(2019, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2031, 1, 1));

	@Test
	void agreeOnTheRealPlace() {
		assertThat(agree("graph-seed", false)).isGreaterThan(750);
	}

	@Test
	void agreeOnTheMadeUpPlace() {
		assertThat(agree("src/test/resources/places/riverside", true)).isGreaterThan(25);
	}

	private static int agree(String folder, boolean wards) {
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, folder);
		SeedTables seed = new SeedTables(Path.of(folder));
		List<String> areas = seed.ids("area")
			.stream()
			.filter((area) -> wards || !seed.node(area).get("kind").equals("WARD"))
			.toList();
		List<String> determinants = new ArrayList<>(seed.ids("determinant"));
		determinants.add(0, "");
		return watchlists(graph, seed, areas, determinants) + goals(graph, seed, areas, determinants);
	}

	private static int watchlists(Graph graph, SeedTables seed, List<String> areas, List<String> determinants) {
		Watchlists app = new Watchlists(graph);
		WatchWitness witness = new WatchWitness(seed);
		int lines = 0;
		int turn = 0;
		for (String area : areas) {
			Area place = Area
				.of(graph.read("MATCH (a:Area {id: $id}) RETURN a {.*} AS a", Map.of("id", area)).get(0).get("a"));
			for (WatchComparator comparator : WatchComparator.values()) {
				for (String determinant : asked(determinants, turn)) {
					lines += agree(app, witness, place, new WatchlistQuestion(area, determinant, comparator,
							turn % 4 < 2, DATES.get(turn % DATES.size()), WatchPlace.CHECKED));
					turn++;
				}
			}
		}
		return lines;
	}

	private static List<String> asked(List<String> determinants, int turn) {
		if (Thoroughness.all()) {
			return determinants;
		}
		return List.of((turn % 2 == 0) ? "" : determinants.get(turn % determinants.size()));
	}

	private static int agree(Watchlists app, WatchWitness witness, Area place, WatchlistQuestion question) {
		List<String> said = witness.lines(question);
		List<WatchRow> rows = app.of(question, place).rows();
		assertThat(rows).isSortedAccordingTo(Comparator.comparing(WatchRow::key))
			.allSatisfy((row) -> assertThat(row.actions()).isSortedAccordingTo(Comparator.comparing(WatchAction::key)));
		assertThat(rows.stream().map(WatchWitnessTests::line)).as("%s", question).isEqualTo(said);
		return said.size();
	}

	private static int goals(Graph graph, SeedTables seed, List<String> areas, List<String> determinants) {
		GoalsFinder app = new GoalsFinder(graph);
		GoalsWitness witness = new GoalsWitness(seed);
		List<String> places = new ArrayList<>(areas);
		places.add(0, "");
		int lines = 0;
		int turn = 0;
		for (String area : places) {
			for (LocalDate date : DATES) {
				for (String determinant : asked(determinants, turn)) {
					lines += agree(app, witness, goalsQuestion(area, determinant, date, turn));
					turn++;
				}
			}
		}
		return lines;
	}

	private static GoalsQuestion goalsQuestion(String area, String determinant, LocalDate date, int turn) {
		List<Horizon> horizons = (turn % 3 == 2) ? List.of(Horizon.FIVE_YEAR, Horizon.LONGER) : List.of();
		List<GoalStatus> statuses = (turn % 4 == 3) ? List.of(GoalStatus.OVERDUE, GoalStatus.MET) : List.of();
		return new GoalsQuestion(area, determinant, horizons, statuses, date, WatchPlace.CHECKED);
	}

	private static int agree(GoalsFinder app, GoalsWitness witness, GoalsQuestion question) {
		List<String> said = witness.lines(question);
		List<GoalRow> rows = app.of(question);
		assertThat(rows).isSortedAccordingTo(Comparator.comparing(GoalRow::key));
		assertThat(rows.stream().map(WatchWitnessTests::line)).as("%s", question).isEqualTo(said);
		return said.size();
	}

	private static String line(WatchRow row) {
		Compared held = row.comparator();
		return "%s %s [%s] %s vs %s %s %s %s from %s here %d wider %d".formatted(row.concern(), row.indicator().id(),
				(row.group() != null) ? row.group() : "", row.latest().id(),
				(held != null) ? held.observation().id() : "-", (row.notCompared() != null) ? row.notCompared() : "-",
				row.judgement(), row.trend(),
				row.recent().isEmpty() ? "-" : row.recent().get(row.recent().size() - 1).id(), row.actionCount(),
				row.widerActionCount());
	}

	private static String line(GoalRow row) {
		return "%s %s %s %s %s %s %s".formatted(row.goal().id(), row.status(),
				(row.applies() != null) ? row.applies() : "-", ids(row.areas()),
				row.promisers().stream().map(Organisation::id).sorted().toList(),
				row.actions().stream().map((action) -> action.action().id()).sorted().toList(),
				row.measures()
					.stream()
					.map((measure) -> "%s %s %s %s".formatted(measure.indicator().id(), id(measure.area()),
							(measure.latest() != null) ? measure.latest().id() : "-", measure.reached()))
					.toList());
	}

	private static List<String> ids(List<? extends Thing> things) {
		return things.stream().map(Thing::id).sorted().toList();
	}

	private static String id(@Nullable Thing thing) {
		return (thing != null) ? thing.id() : "";
	}

}
