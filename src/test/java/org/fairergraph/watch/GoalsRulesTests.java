package org.fairergraph.watch;

import java.time.LocalDate;
import java.util.List;

import org.fairergraph.catalogue.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of goals, each on the smallest graph that shows it.
 */
class GoalsRulesTests {

	private static final GoalsQuestion ALL = new GoalsQuestion("", "", List.of(), List.of(), WatchPlace.TODAY,
			WatchPlace.CHECKED);

	private final WatchPlace place = new WatchPlace();

	private WatchPlace goal(String title, String properties) {
		return this.place
			.write("CREATE (:Goal {id: 'goal:%1$s', title: '%1$s', sortKey: '%1$s', evidence: 'STATED'%2$s})"
				.formatted(title, properties.isEmpty() ? "" : ", " + properties));
	}

	private GoalRow only() {
		return this.place.goals(ALL).get(0);
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-30, ON_TIME", "2026-07-01, OVERDUE" })
	void isOverdueWhenTheLastDayOfItsDateHasPassed(LocalDate date, GoalStatus status) {
		goal("warm", "due: '2026-06', dueOn: date('2026-06-30')");
		assertThat(this.place.goals(new GoalsQuestion("", "", List.of(), List.of(), date, WatchPlace.CHECKED))
			.get(0)
			.status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "2025-03-30, OVERDUE", "2025-03-31, MET" })
	void isMetOnceASourceSaysSo(LocalDate date, GoalStatus status) {
		goal("warm", "due: '2024', dueOn: date('2024-12-31'), met: '2025-03', metOn: date('2025-03-31')");
		assertThat(this.place.goals(new GoalsQuestion("", "", List.of(), List.of(), date, WatchPlace.CHECKED))
			.get(0)
			.status()).isEqualTo(status);
	}

	@Test
	void isUnknownWithoutADate() {
		goal("warm", "");
		assertThat(only().status()).isEqualTo(GoalStatus.UNKNOWN);
	}

	@Test
	void isUnknownWhereNobodyHasCheckedTheDate() {
		goal("warm", "due: '2024', dueOn: date('2024-12-31'), weaker: ['due:UNVERIFIED']");
		assertThat(only().status()).isEqualTo(GoalStatus.UNKNOWN);
		assertThat(only().goal().due()).isNull();
	}

	@Test
	void comesByTheDayItIsDueAndWithoutADateLast() {
		goal("a", "");
		goal("c", "dueOn: date('2024-12-31')");
		goal("b", "dueOn: date('2030-12-31')");
		goal("d", "dueOn: date('2024-12-31')");
		assertThat(this.place.goals(ALL)).extracting((row) -> row.goal().title()).containsExactly("c", "d", "b", "a");
	}

	@Test
	void isChosenByHorizonAndStatus() {
		goal("a", "horizon: 'ONE_YEAR'");
		goal("b", "horizon: 'LONGER', dueOn: date('2024-12-31')");
		assertThat(this.place.goals(new GoalsQuestion("", "", List.of(Horizon.LONGER), List.of(GoalStatus.OVERDUE),
				WatchPlace.TODAY, WatchPlace.CHECKED)))
			.singleElement()
			.satisfies((row) -> assertThat(row.goal().title()).isEqualTo("b"));
	}

	@ParameterizedTest
	@CsvSource({ "town, HERE", "region, WIDER", "ward, ", ", NOT_SAID" })
	void tellsWhyItConcernsTheArea(String area, GoalApplies applies) {
		goal("warm", "");
		if (area != null) {
			this.place.write(
					"MATCH (g:Goal) MATCH (a:Area {id: 'area:%s'}) CREATE (g)-[:APPLIES_TO {id: 'x', evidence: 'STATED'}]->(a)"
						.formatted(area));
		}
		List<GoalRow> rows = this.place
			.goals(new GoalsQuestion("area:town", "", List.of(), List.of(), WatchPlace.TODAY, WatchPlace.CHECKED));
		assertThat(rows).extracting(GoalRow::applies).isEqualTo((applies != null) ? List.of(applies) : List.of());
	}

	@Test
	void doesNotConcernAnAreaByAPartThatIsInDoubt() {
		goal("warm", "");
		this.place.write("MATCH (:Area {id: 'area:town'})-[part:PART_OF]->(a:Area {id: 'area:region'}) MATCH (g:Goal)"
				+ " SET part.evidence = 'UNVERIFIED' CREATE (g)-[:APPLIES_TO {id: 'x', evidence: 'STATED'}]->(a)");
		assertThat(this.place
			.goals(new GoalsQuestion("area:town", "", List.of(), List.of(), WatchPlace.TODAY, WatchPlace.CHECKED)))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "housing, 1", "damp, 0" })
	void isOnADeterminantThatItAddressesOrABroaderOne(String determinant, int rows) {
		goal("warm", "");
		this.place.write(
				"MATCH (g:Goal) MATCH (d:Determinant {id: 'determinant:housing'}) CREATE (g)-[:ADDRESSES {id: 'x', evidence: 'EDITORIAL'}]->(d)");
		assertThat(this.place.goals(new GoalsQuestion("", "determinant:" + determinant, List.of(), List.of(),
				WatchPlace.TODAY, WatchPlace.CHECKED)))
			.hasSize(rows);
	}

	@Test
	void leavesOutAnUnverifiedGoalUnlessAskedFor() {
		this.place.write("CREATE (:Goal {id: 'goal:r', title: 'r', sortKey: 'r', evidence: 'UNVERIFIED'})");
		assertThat(this.place.goals(ALL)).isEmpty();
		assertThat(this.place.goals(new GoalsQuestion("", "", List.of(), List.of(), WatchPlace.TODAY, List.of())))
			.hasSize(1);
	}

	@Test
	void saysThatNoRecordIsHeldWhereNothingIsLinked() {
		goal("warm", "");
		assertThat(only().sentence()).isEqualTo("“warm” has no date that we know of. No record held of who promised it."
				+ " No record held of an action that contributes to it. No record held of what it is measured by.");
	}

	@Test
	void namesWhoPromisedItAndWhoLeadsWhatContributes() {
		goal("warm", "due: '2030', dueOn: date('2030-12-31')");
		this.place.action("repairs", "town", "damp")
			.write("MATCH (g:Goal) MATCH (a:Action) MATCH (o:Organisation) CREATE (o)-[:PROMISES {id: 'x', evidence: 'STATED'}]->(g),"
					+ " (a)-[:CONTRIBUTES_TO {id: 'y', evidence: 'STATED'}]->(g)");
		assertThat(only().sentence())
			.startsWith("“warm” is due by 2030. Promised by Council. “repairs” contributes to it (led by Council).");
	}

	@ParameterizedTest
	@CsvSource({ "BELOW, 9.9, true", "BELOW, 10, false", "AT_LEAST, 10, true", "AT_LEAST, 9.9, false",
			"EXACTLY, 10, true", "EXACTLY, 10.1, false" })
	void holdsTheLatestValueAgainstTheTarget(String comparator, double value, boolean reached) {
		measured("comparator: '%s', target: 10.0, unit: '%%'".formatted(comparator));
		this.place.value("town", "2023", 5).value("town", "2024", value).value("town", "2025", 1, "group", "renters");
		assertThat(only().measures()).extracting(GoalMeasure::reached).containsExactly(reached);
	}

	@Test
	void doesNotHoldAValueInAnotherUnitAgainstTheTarget() {
		measured("comparator: 'AT_LEAST', target: 10.0, unit: 'homes'");
		this.place.value("town", "2024", 12);
		assertThat(only().measures()).extracting(GoalMeasure::reached).containsOnlyNulls();
		assertThat(only().sentence()).endsWith("12% in Town (2024); whether that reaches the target cannot be told.");
	}

	private void measured(String properties) {
		goal("warm", properties);
		this.place.write("MATCH (g:Goal) MATCH (i:Indicator) MATCH (a:Area {id: 'area:town'})"
				+ " CREATE (g)-[:MEASURED_BY {id: 'x', evidence: 'STATED'}]->(i), (g)-[:APPLIES_TO {id: 'y', evidence: 'STATED'}]->(a)");
	}

}
