package org.fairergraph.accountability;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fairergraph.catalogue.ActionStatus;
import org.fairergraph.catalogue.Sector;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Graph;
import org.fairergraph.reading.OwnershipRole;
import org.fairergraph.reading.Progress;
import org.fairergraph.reading.Reach;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.Thoroughness;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application and the witness agree, on the real place and on a made-up one.
 */
class WitnessTests {

	private static final Filters DEFAULT = Filters.of(null, null, null, null, null, null);

	private static final List<Filters> FILTERS = List.of(Filters.of(null, null, null, null, List.of(), List.of()),
			Filters.of(List.of(Sector.PUBLIC), null, null, null, null, null),
			Filters.of(List.of(Sector.PRIVATE, Sector.THIRD), null, null, null, null, List.of()),
			Filters.of(null, List.of(OwnershipRole.LEAD), null, null, null, null),
			Filters.of(null, List.of(OwnershipRole.FUNDS, OwnershipRole.DELIVERS), null, null, List.of(), null),
			Filters.of(null, null, List.of(Reach.HERE), null, null, null),
			Filters.of(null, null, List.of(Reach.WITHIN, Reach.WIDER), null, null, null),
			Filters.of(null, null, null, List.of(ActionStatus.IN_PROGRESS), null, null),
			Filters.of(null, null, null, List.of(ActionStatus.UNKNOWN, ActionStatus.COMPLETED), List.of(), null),
			Filters.of(null, null, null, null, List.of(Progress.FINISHED), null),
			Filters.of(null, null, null, null, List.of(Progress.NOT_BEGUN, Progress.LIVE), List.of()),
			Filters.of(null, null, null, null, null, List.of(Evidence.UNVERIFIED)),
			Filters.of(null, null, null, null, null, List.of(Evidence.EDITORIAL)),
			Filters.of(null, null, null, null, null, List.of(Evidence.STATED)),
			Filters.of(List.of(Sector.PUBLIC), List.of(OwnershipRole.SUPPORTS), List.of(Reach.WIDER),
					List.of(ActionStatus.PROPOSED, ActionStatus.IN_PROGRESS), List.of(Progress.LIVE), null));

	@Test
	void agreeOnTheRealPlace() {
		assertThat(agree(Path.of("graph-seed"), List.of("2022-12-01", "2024-06-30", "2026-11-24"), Thoroughness.all()))
			.isGreaterThan(2_000);
	}

	@Test
	void agreeOnTheMadeUpPlace() {
		assertThat(agree(Path.of("src/test/resources/places/riverside"),
				List.of("2019-06-30", "2023-12-31", "2025-03-31", "2026-11-24", "2027-04-01", "2030-01-01"), true))
			.isGreaterThan(250);
	}

	/**
	 * Compares all answers.
	 * @param folder the seed
	 * @param dates the days to ask for
	 * @param wards whether to ask in wards, too
	 * @return how many lines about partners and what they own were compared
	 */
	private static long agree(Path folder, List<String> dates, boolean wards) {
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, folder.toString());
		SeedRows rows = new SeedRows(folder);
		Witness witness = new Witness(rows);
		AppAnswer app = new AppAnswer(graph);
		List<AccountabilityQuestion> questions = questions(rows, dates, wards);
		return IntStream.range(0, questions.size())
			.parallel()
			.mapToLong((turn) -> agree(questions.get(turn), (turn % 10 == 0) ? 3 : 100, witness, app))
			.sum();
	}

	private static long agree(AccountabilityQuestion question, int pageSize, Witness witness, AppAnswer app) {
		List<String> said = witness.partners(question);
		assertThat(app.partners(question, pageSize)).as("partners of %s", question).isEqualTo(said);
		assertThat(app.summary(question)).as("summary of %s", question).isEqualTo(witness.summary(question));
		return said.size();
	}

	private static List<Filters> filters(int turn) {
		if (Thoroughness.all()) {
			return Stream.concat(Stream.of(DEFAULT, DEFAULT, DEFAULT), FILTERS.stream()).toList();
		}
		return List.of((turn % 2 == 0) ? DEFAULT : FILTERS.get(turn / 2 % FILTERS.size()));
	}

	private static List<AccountabilityQuestion> questions(SeedRows rows, List<String> dates, boolean wards) {
		List<AccountabilityQuestion> questions = new ArrayList<>();
		int turn = 0;
		for (String determinant : rows.ids("determinant")) {
			for (String area : rows.ids("area")) {
				if (!wards && rows.node(area).get("kind").equals("WARD")) {
					continue;
				}
				for (Filters filters : filters(turn)) {
					LocalDate date = LocalDate.parse(dates.get(turn++ % dates.size()));
					questions.add(new AccountabilityQuestion(determinant, area, date, filters));
				}
			}
		}
		return questions;
	}

}
