package org.fairergraph.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.fairergraph.catalogue.Observation;
import org.fairergraph.catalogue.Organisation;
import org.fairergraph.graph.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the watchlist, each on the smallest graph that shows it.
 */
class WatchlistRulesTests {

	private final WatchPlace place = new WatchPlace();

	@ParameterizedTest
	@CsvSource({ "12.1, WORSE", "12, SIMILAR", "8, SIMILAR", "7.9, BETTER" })
	void holdsTheIntervalOfTheAreaAgainstTheValueOfTheWiderArea(double value, Judgement judgement) {
		this.place.value("town", "2024", value, "lower", value - 2, "upper", value + 2).value("land", "2024", 10);
		assertThat(this.place.row().judgement()).isEqualTo(judgement);
		assertThat(this.place.row().basis()).isEqualTo(Basis.INTERVAL);
	}

	@ParameterizedTest
	@CsvSource({ "10.1, WORSE", "10, SIMILAR", "9.9, BETTER" })
	void comparesTheValuesAloneWhereThereIsNoInterval(double value, Judgement judgement) {
		this.place.value("town", "2024", value).value("land", "2024", 10);
		assertThat(this.place.row().judgement()).isEqualTo(judgement);
		assertThat(this.place.row().basis()).isEqualTo(Basis.VALUES);
	}

	@ParameterizedTest
	@CsvSource({ "HIGHER_IS_BETTER, BETTER", "LOWER_IS_BETTER, WORSE", "NEITHER, HIGHER" })
	void takesThePolarityOfTheIndicator(String polarity, Judgement judgement) {
		this.place.indicator("fans", polarity, "EDITORIAL")
			.value("fans", "town", "2024", 12)
			.value("fans", "land", "2024", 10);
		assertThat(this.place.row().judgement()).isEqualTo(judgement);
	}

	@Test
	void doesNotTakeAPolarityThatNobodyHasChecked() {
		this.place.write("MATCH (i:Indicator) SET i.weaker = ['polarity:UNVERIFIED']")
			.value("town", "2024", 9)
			.value("land", "2024", 10);
		assertThat(this.place.row().judgement()).isEqualTo(Judgement.LOWER);
	}

	@Test
	void doesNotCompareUnlikePeriodsAndShowsTheOther() {
		this.place.value("town", "2024", 12).value("land", "2022", 11).value("land", "2023", 10);
		assertThat(this.place.row().judgement()).isEqualTo(Judgement.NOT_COMPARED);
		assertThat(this.place.row().notCompared()).isEqualTo(NotCompared.OTHER_PERIOD);
		assertThat(other().observation().period()).isEqualTo("2023");
	}

	@Test
	void comparesTheLatestPeriodOfTheAreaThoughTheWiderAreaHasALaterOne() {
		this.place.value("town", "2023", 12).value("land", "2023", 11).value("land", "2024", 13);
		assertThat(other().observation().period()).isEqualTo("2023");
		assertThat(this.place.row().judgement()).isEqualTo(Judgement.WORSE);
	}

	@Test
	void doesNotCompareUnlikeUnits() {
		this.place.value("town", "2024", 12).value("land", "2024", 10, "unit", "homes");
		assertThat(this.place.row().notCompared()).isEqualTo(NotCompared.OTHER_UNIT);
	}

	@Test
	void doesNotCompareAnUnclearPeriod() {
		this.place.value("town", "2024", 12, "comparable", false, "notComparable", "PERIOD_UNCLEAR")
			.value("land", "2024", 10);
		assertThat(this.place.row().notCompared()).isEqualTo(NotCompared.PERIOD_UNCLEAR);
	}

	@Test
	void doesNotCompareWithAnotherGroup() {
		this.place.value("town", "2024", 12).value("land", "2024", 10, "group", "renters");
		assertThat(this.place.row().notCompared()).isEqualTo(NotCompared.NO_VALUE);
	}

	@Test
	void saysWhereNoWiderAreaIsOfThatKind() {
		this.place.value("land", "2024", 10);
		WatchlistQuestion land = new WatchlistQuestion("area:land", "", WatchComparator.ENGLAND, false,
				WatchPlace.TODAY, WatchPlace.CHECKED);
		assertThat(this.place.rows(land).get(0).notCompared()).isEqualTo(NotCompared.NO_WIDER_AREA);
	}

	@Test
	void takesTheSubRegionThatHasALikeValue() {
		this.place.value("town", "2024", 12).value("board", "2023", 9).value("county", "2024", 10);
		WatchRow row = this.place.rows(WatchPlace.ask(WatchComparator.SUB_REGION)).get(0);
		assertThat(Objects.requireNonNull(row.comparator()).area().name()).isEqualTo("County");
	}

	@Test
	void showsGroupsWhereTheyAreAskedForOrWhereThereIsNoValueForEverybody() {
		this.place.indicator("fans", "NEITHER", "EDITORIAL")
			.value("town", "2024", 12)
			.value("town", "2025", 13, "group", "renters")
			.value("fans", "town", "2024", 1, "group", "owners");
		assertThat(this.place.rows()).extracting(WatchlistRulesTests::measured)
			.containsExactly("indicator:cold ", "indicator:fans owners");
		WatchlistQuestion groups = new WatchlistQuestion("area:town", "", WatchComparator.ENGLAND, true,
				WatchPlace.TODAY, WatchPlace.CHECKED);
		assertThat(this.place.rows(groups)).extracting(WatchlistRulesTests::measured)
			.containsExactly("indicator:cold ", "indicator:cold renters", "indicator:fans owners");
	}

	@Test
	void leavesOutPeriodsThatHaveNotEndedAndValuesThatAreNotTold() {
		this.place.value("town", "2024", 12)
			.value("town", "2026", 13)
			.write("MATCH (a:Area {id: 'area:town'}) MATCH (i:Indicator) CREATE (a)<-[:FOR_AREA {id: 'f'}]-(:Observation"
					+ " {id: 'observation:s', period: '2025', endsOn: date('2025-12-31'), comparable: true, source: 'source:s',"
					+ " evidence: 'STATED'})-[:OF_INDICATOR {id: 'g'}]->(i)");
		assertThat(this.place.row().latest().period()).isEqualTo("2024");
	}

	@ParameterizedTest
	@CsvSource({ "20, GETTING_WORSE", "14, NO_CHANGE", "6, GETTING_BETTER" })
	void tellsATrendByTheIntervalsOfTheLatestAndTheEarliest(double latest, Trend trend) {
		this.place.value("town", "2020", 12, "lower", 10.0, "upper", 14.0)
			.value("town", "2024", latest, "lower", latest - 2, "upper", latest + 2);
		assertThat(this.place.row().trend()).isEqualTo(trend);
	}

	@ParameterizedTest
	@CsvSource({ "1, 2, 3, GETTING_WORSE", "3, 2, 1, GETTING_BETTER", "1, 3, 2, NO_CHANGE", "1, 2, 2, NO_CHANGE" })
	void tellsATrendWithoutIntervalsOnlyWhereAllValuesMoveOneWay(double first, double second, double third,
			Trend trend) {
		this.place.value("town", "2022", first).value("town", "2023", second).value("town", "2024", third);
		assertThat(this.place.row().trend()).isEqualTo(trend);
	}

	@Test
	void knowsNoTrendOfTwoValuesWithoutIntervals() {
		this.place.value("town", "2023", 1).value("town", "2024", 9);
		assertThat(this.place.row().trend()).isEqualTo(Trend.NOT_KNOWN);
	}

	@Test
	void restsATrendOnFiveComparableValuesAtMost() {
		this.place.value("town", "2024", 9, "comparable", false, "notComparable", "NEW_METHOD");
		for (int year = 2017; year < 2024; year++) {
			this.place.value("town", String.valueOf(year), year - 2000);
		}
		assertThat(this.place.row().latest().period()).isEqualTo("2024");
		assertThat(this.place.row().recent()).extracting(Observation::period)
			.containsExactly("2023", "2022", "2021", "2020", "2019");
		assertThat(this.place.row().trend()).isEqualTo(Trend.GETTING_WORSE);
	}

	@Test
	void saysRisingWhereItIsNotSaidWhatIsGood() {
		this.place.indicator("fans", "NEITHER", "EDITORIAL")
			.value("fans", "town", "2022", 1)
			.value("fans", "town", "2023", 2)
			.value("fans", "town", "2024", 3);
		assertThat(this.place.row().trend()).isEqualTo(Trend.RISING);
	}

	@Test
	void putsWhatIsWorseAndHasNobodyFirst() {
		this.place.indicator("a", "LOWER_IS_BETTER", "EDITORIAL")
			.value("a", "town", "2024", 12)
			.value("a", "land", "2024", 10)
			.value("town", "2024", 12)
			.value("land", "2024", 10)
			.action("advice", "town", "housing");
		assertThat(this.place.rows()).extracting((row) -> row.indicator().id() + " " + row.concern())
			.containsExactly("indicator:cold WORSE_UNATTENDED", "indicator:a WORSE");
	}

	@ParameterizedTest
	@CsvSource({ "town, WORSE, 1, 0", "ward, WORSE, 1, 0", "region, WORSE_UNATTENDED, 0, 1" })
	void countsAWiderActionApartAndNotAsAttending(String area, Concern concern, int here, int wider) {
		this.place.value("town", "2024", 12).value("land", "2024", 10).action("repairs", area, "damp");
		assertThat(this.place.row().concern()).isEqualTo(concern);
		assertThat(this.place.row().actionCount()).isEqualTo(here);
		assertThat(this.place.row().widerActionCount()).isEqualTo(wider);
	}

	@Test
	void findsActionsOnANarrowerDeterminantWithTheirPartners() {
		this.place.indicator("fans", "NEITHER", "EDITORIAL")
			.value("fans", "town", "2024", 12)
			.action("repairs", "town", "damp");
		assertThat(this.place.row().partners()).extracting(Organisation::name).containsExactly("Council");
	}

	@Test
	void countsOnlyLiveActions() {
		this.place.value("town", "2024", 12)
			.action("repairs", "town", "damp")
			.write("MATCH (a:Action) SET a.endsOn = date('2025-12-31')");
		assertThat(this.place.row().actions()).isEmpty();
	}

	@Test
	void leavesOutAMappingThatNobodyHasChecked() {
		this.place.indicator("fans", "NEITHER", "UNVERIFIED")
			.value("fans", "town", "2024", 12)
			.action("repairs", "town", "damp");
		assertThat(this.place.row().determinants()).isEmpty();
		assertThat(this.place.row().actions()).isEmpty();
		WatchlistQuestion all = new WatchlistQuestion("area:town", "", WatchComparator.ENGLAND, false, WatchPlace.TODAY,
				List.of());
		assertThat(this.place.rows(all).get(0).actions()).hasSize(1);
	}

	@Test
	void leavesOutAnUnverifiedValue() {
		this.place.value("town", "2024", 12).value("town", "2025", 99, "evidence", "UNVERIFIED");
		assertThat(this.place.row().latest().period()).isEqualTo("2024");
	}

	@ParameterizedTest
	@CsvSource({ "housing, 2", "damp, 1" })
	void choosesByWhatTheIndicatorMeasures(String determinant, int rows) {
		this.place.indicator("fans", "NEITHER", "EDITORIAL").value("fans", "town", "2024", 1).value("town", "2024", 12);
		assertThat(this.place.rows(new WatchlistQuestion("area:town", "determinant:" + determinant,
				WatchComparator.ENGLAND, false, WatchPlace.TODAY, WatchPlace.CHECKED)))
			.hasSize(rows);
	}

	@Test
	void climbsNoStepThatIsInDoubtUnlessAskedTo() {
		this.place.value("town", "2024", 12).write("MATCH ()-[step:BROADER]->() SET step.evidence = 'UNVERIFIED'");
		assertThat(this.place.rows(onHousing(WatchPlace.CHECKED))).isEmpty();
		assertThat(this.place.rows(onHousing(List.of()))).hasSize(1);
	}

	private static WatchlistQuestion onHousing(List<Evidence> evidence) {
		return new WatchlistQuestion("area:town", "determinant:housing", WatchComparator.ENGLAND, false,
				WatchPlace.TODAY, evidence);
	}

	@Test
	void answersAsOfADay() {
		this.place.value("town", "2024", 12).value("town", "2025", 13);
		assertThat(this.place
			.rows(new WatchlistQuestion("area:town", "", WatchComparator.ENGLAND, false, LocalDate.of(2025, 12, 30),
					WatchPlace.CHECKED))
			.get(0)
			.latest()
			.period()).isEqualTo("2024");
	}

	@Test
	void saysARowInWords() {
		this.place.value("town", "2024", 12.345).value("land", "2024", 10).action("repairs", "region", "damp");
		assertThat(this.place.row().sentence()).isEqualTo("Cold homes: 12.3% in Town (2024), worse than Land (10%),"
				+ " by the values alone: no interval is published. Too few comparable values for a trend."
				+ " No record held of a live action on it in Town; 1 live action in a wider area.");
	}

	@Test
	void saysInWordsWhyItDoesNotCompare() {
		this.place.value("town", "2024", 12).value("land", "2023", 10);
		assertThat(this.place.row().sentence())
			.contains("not compared, since the periods differ; Land has 10% for 2023.");
	}

	private Compared other() {
		return Objects.requireNonNull(this.place.row().comparator());
	}

	private static String measured(WatchRow row) {
		return row.indicator().id() + " " + ((row.group() != null) ? row.group() : "");
	}

}
