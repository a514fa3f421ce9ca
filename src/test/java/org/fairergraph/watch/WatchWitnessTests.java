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
import org.fairergraph.support.Countings;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.SeedReading;
import org.fairergraph.support.SeedRows;
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

	private static final List<WatchComparator> COMPARATORS = List.of(WatchComparator.values());

	private static final List<Boolean> GROUPS = List.of(true, true, false, false);

	private static final List<List<Horizon>> HORIZONS = List.of(List.of(), List.of(),
			List.of(Horizon.FIVE_YEAR, Horizon.LONGER));

	private static final List<List<GoalStatus>> STATUSES = List.of(List.of(), List.of(), List.of(),
			List.of(GoalStatus.OVERDUE, GoalStatus.MET));

	@Test
	void agreeOnTheRealPlace() {
		assertThat(agree("graph-seed", false)).isGreaterThan(100);
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
		WatchWitness witness = new WatchWitness(seed, new SeedReading(new SeedRows(Path.of(folder))));
		return watchlists(graph, witness, areas, determinants) + goals(graph, seed, areas, determinants);
	}

	private static int watchlists(Graph graph, WatchWitness witness, List<String> areas, List<String> determinants) {
		Watchlists app = new Watchlists(graph);
		int lines = 0;
		int turn = 0;
		for (String area : areas) {
			Area place = Area
				.of(graph.read("MATCH (a:Area {id: $id}) RETURN a {.*} AS a", Map.of("id", area)).get(0).get("a"));
			for (WatchComparator comparator : Thoroughness.turn(COMPARATORS, turn)) {
				for (String determinant : determinants(determinants, turn)) {
					for (WatchlistQuestion question : watchlists(area, determinant, comparator, turn++)) {
						lines += agree(app, witness, place, question);
					}
				}
			}
		}
		return lines;
	}

	private static List<WatchlistQuestion> watchlists(String area, String determinant, WatchComparator comparator,
			int turn) {
		return asked(DATES, determinant, turn).stream()
			.flatMap((date) -> asked(GROUPS, determinant, turn).stream()
				.flatMap((groups) -> asked(Countings.LEVELS, determinant, turn / 2).stream()
					.map((levels) -> new WatchlistQuestion(area, determinant, comparator, groups, date, levels))))
			.distinct()
			.toList();
	}

	private static List<String> determinants(List<String> all, int turn) {
		return Thoroughness.all() ? all : (turn % 2 == 0) ? List.of("") : Thoroughness.next(all, turn);
	}

	private static <T> List<T> asked(List<T> values, String determinant, int turn) {
		return determinant.isEmpty() ? Thoroughness.turn(values, turn) : Thoroughness.next(values, turn);
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
				for (String determinant : determinants(determinants, turn)) {
					for (GoalsQuestion question : goals(area, determinant, date, turn++)) {
						lines += agree(app, witness, question);
					}
				}
			}
		}
		return lines;
	}

	private static List<GoalsQuestion> goals(String area, String determinant, LocalDate date, int turn) {
		return asked(HORIZONS, determinant, turn).stream()
			.flatMap((horizons) -> asked(STATUSES, determinant, turn).stream()
				.flatMap((statuses) -> asked(Countings.LEVELS, determinant, turn / 2).stream()
					.map((levels) -> new GoalsQuestion(area, determinant, horizons, statuses, date, levels))))
			.distinct()
			.toList();
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
