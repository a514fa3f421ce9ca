package org.fairergraph.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Area;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.PartialDate;
import org.fairergraph.support.SmallGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of what has nobody, each on the smallest graph that shows it.
 */
class GapsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final SmallGraph place = new SmallGraph();

	@Test
	void saysNoRecordWhereThereIsNoActionAtAll() {
		assertThat(determinants()).containsExactly("NO_RECORD Damp", "NO_RECORD Housing", "NO_RECORD Warmth");
		assertThat(gaps(GapRule.NO_RECORD).get(0).sentence())
			.isEqualTo("No record held of an action on “Damp” in Town itself.");
	}

	@Test
	void findsNoGapAboveAnActionOnANarrowerDeterminant() {
		this.place.action("repairs").on("warmth").in("town").ownedBy("council", "LEAD");
		assertThat(determinants()).containsExactly("NO_RECORD Damp");
	}

	@ParameterizedTest
	@CsvSource({ "end, 2020, NONE_LIVE Housing", "start, 2030, NONE_LIVE Housing",
			"status, PROPOSED, NONE_CONFIRMED Housing", "status, UNKNOWN, NONE_CONFIRMED Housing" })
	void tellsNoneLiveFromNoneConfirmed(String property, String value, String gap) {
		this.place.action("repairs", property, value).on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(determinants()).contains(gap);
	}

	@Test
	void judgesTheAreaItselfAndTellsPartsAndWiderAreasBesideIt() {
		this.place.action("wardens").on("housing").in("ward").ownedBy("council", "LEAD");
		this.place.action("grants").on("housing").in("region").ownedBy("council", "LEAD");
		Gap gap = topical("determinant:housing");
		assertThat(gap.counts()).isEqualTo(new GapCounts(0, 0, 1, 1, true, 0));
		assertThat(gap.sentence()).isEqualTo("No record held of an action on “Housing” in Town itself."
				+ " 1 live action in a wider area, which covers it. 1 live action in a part of Town.");
	}

	@Test
	void isCoveredOnlyByAWiderActionInProgressWhereNoneIsConfirmed() {
		this.place.action("repairs", "status", "PROPOSED").on("housing").in("town").ownedBy("council", "LEAD");
		this.place.action("grants", "status", "PROPOSED").on("housing").in("region").ownedBy("council", "LEAD");
		assertThat(topical("determinant:housing").counts()).isEqualTo(new GapCounts(1, 1, 0, 1, false, 0));
	}

	@Test
	void doesNotCountAnUnverifiedActionUnlessItIsAskedFor() {
		this.place.action("rumour", "evidence", "UNVERIFIED").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(determinants()).contains("NO_RECORD Housing");
		assertThat(names(found(List.of(), List.of()))).doesNotContain("NO_RECORD Housing");
	}

	@Test
	void coversARecommendationOnlyByAnActionThatImplementsIt() {
		recommendation();
		this.place.action("repairs").on("damp").in("town").ownedBy("council", "LEAD");
		Gap gap = topical("recommendation:board");
		assertThat(gap.rule()).isEqualTo(GapRule.NO_RECORD);
		assertThat(gap.counts()).isEqualTo(new GapCounts(0, 0, 0, 0, false, 1));
		assertThat(gap.applies()).isEqualTo(Applies.NOT_SAID);
		this.place.action("board").in("town").implementing("board").ownedBy("council", "LEAD");
		assertThat(names(found(List.of(), List.of(Evidence.STATED)))).doesNotContain("NO_RECORD Board");
	}

	@ParameterizedTest
	@CsvSource({ "region, WIDER", "town, HERE", "ward, " })
	void asksOnlyWhatAppliesToTheArea(String area, String applies) {
		recommendation();
		applyTo(area);
		assertThat(gaps(GapRule.NO_RECORD).stream()
			.filter((gap) -> gap.about().id().equals("recommendation:board"))
			.map((gap) -> String.valueOf(gap.applies())))
			.containsExactlyElementsOf((applies != null) ? List.of(applies) : List.of());
	}

	@Test
	void placesNoRecommendationByAPartThatIsInDoubt() {
		recommendation();
		applyTo("region");
		this.place.write("MATCH (:Area {id: 'area:town'})-[part:PART_OF]->() SET part.evidence = 'UNVERIFIED'",
				Map.of());
		assertThat(names(gaps(GapRule.NO_RECORD))).doesNotContain("NO_RECORD Board");
	}

	@Test
	void doesNotHideARecommendationThatAddressesNothing() {
		this.place.write("CREATE (:Recommendation {id: 'recommendation:blank', title: 'Blank', kind: 'RECOMMENDATION',"
				+ " evidence: 'STATED', sortKey: 'blank'})", Map.of());
		assertThat(names(gaps(GapRule.NO_RECORD))).contains("NO_RECORD Blank");
	}

	@Test
	void asksNothingOfHeadingsAndUnverifiedRecommendations() {
		this.place
			.write("CREATE (:Recommendation {id: 'recommendation:head', title: 'Head', kind: 'HEADING', evidence: 'STATED',"
					+ " sortKey: 'head'}), (:Recommendation {id: 'recommendation:rumour', title: 'Rumour', kind: 'RECOMMENDATION',"
					+ " evidence: 'UNVERIFIED', sortKey: 'rumour'})", Map.of());
		assertThat(names(gaps(GapRule.NO_RECORD))).doesNotContain("NO_RECORD Head", "NO_RECORD Rumour");
	}

	@Test
	void findsALiveActionWithoutALead() {
		this.place.action("repairs").on("housing").in("region").ownedBy("charity", "FUNDS");
		this.place.action("led").on("housing").in("town").ownedBy("charity", "LEAD");
		Gap gap = gaps(GapRule.NO_LEAD).get(0);
		assertThat(gaps(GapRule.NO_LEAD)).hasSize(1);
		assertThat(gap.reach()).hasToString("WIDER");
		assertThat(gap.sentence()).isEqualTo("“repairs” is live, and no source that we have read names its lead.");
	}

	@Test
	void takesAnUnverifiedLeadForNoneAndShowsIt() {
		this.place.action("repairs").on("housing").in("town").ownedBy("charity", "LEAD", "evidence", "UNVERIFIED");
		assertThat(gaps(GapRule.NO_LEAD)).singleElement()
			.satisfies((gap) -> assertThat(gap.owners()).extracting(GapOwner::evidence)
				.containsExactly(Evidence.UNVERIFIED));
	}

	@Test
	void takesALeadWhoseTimeIsOverForNone() {
		this.place.action("repairs").on("housing").in("town").ownedBy("council", "LEAD", "until", "2025");
		assertThat(names(gaps(GapRule.NO_LEAD))).containsExactly("NO_LEAD repairs");
	}

	@Test
	void raisesTheActionsOfALeadThatHasClosed() {
		this.place.action("repairs").on("housing").in("town").ownedBy("charity", "LEAD");
		close("charity", "2024-03-14");
		assertThat(gaps(GapRule.LEAD_CLOSED)).singleElement()
			.satisfies((gap) -> assertThat(gap.sentence()).isEqualTo(
					"“repairs” is live, and Charity, its lead, closed on 14 March 2024; no successor is on record."));
	}

	@Test
	void doesNotRaiseThemBeforeItCloses() {
		this.place.action("repairs").on("housing").in("town").ownedBy("charity", "LEAD");
		close("charity", "2027-03-14");
		assertThat(gaps(GapRule.LEAD_CLOSED)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "IN_PROGRESS, true", "UNKNOWN, true", "COMPLETED, false", "STOPPED, false" })
	void raisesAnActionWhoseEndPassedWithoutAWord(String status, boolean raised) {
		this.place.action("repairs", "end", "2024", "status", status)
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD");
		assertThat(gaps(GapRule.ENDED_WITHOUT_REPORT)).hasSize(raised ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "2024-06, true", "2024, true", "2025-01, false" })
	void isContentWithAReportSinceTheEnd(String date, boolean raised) {
		this.place.action("repairs", "end", "2024")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.reported(date, "IN_PROGRESS");
		assertThat(gaps(GapRule.ENDED_WITHOUT_REPORT)).hasSize(raised ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, , true", "2026, , false", "2025, 2025-06, false", "2025, 2027, true" })
	void raisesAGoalPastItsDateThatNobodySaysWasMet(String due, String met, boolean raised) {
		goal(due, met);
		assertThat(gaps(GapRule.PAST_DUE)).hasSize(raised ? 1 : 0);
	}

	@Test
	void asksOnlyTheRulesThatAreWanted() {
		this.place.action("repairs", "end", "2024").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(found(List.of(GapRule.ENDED_WITHOUT_REPORT, GapRule.NONE_LIVE), List.of())).extracting(Gap::rule)
			.containsExactly(GapRule.NONE_LIVE, GapRule.ENDED_WITHOUT_REPORT);
	}

	private void recommendation() {
		this.place.write(
				"""
						MATCH (housing:Determinant {id: 'determinant:housing'})
						CREATE (:Recommendation {id: 'recommendation:board', title: 'Board', kind: 'RECOMMENDATION', evidence: 'STATED',
						  sortKey: 'board'})-[:ADDRESSES {id: 'a', evidence: 'EDITORIAL', sources: []}]->(housing)""",
				Map.of());
	}

	private void applyTo(String area) {
		this.place.write("""
				MATCH (board:Recommendation {id: 'recommendation:board'})
				MATCH (area:Area {id: $area})
				CREATE (board)-[:APPLIES_TO {id: 'applies', evidence: 'STATED', sources: []}]->(area)""",
				Map.of("area", "area:" + area));
	}

	private void close(String partner, String day) {
		this.place.write("MATCH (o:Organisation {id: $id}) SET o.closed = $day, o.closedOn = date($day)",
				Map.of("id", "organisation:" + partner, "day", day));
	}

	private void goal(String due, String met) {
		this.place.write(
				"CREATE (:Goal {id: 'goal:homes', title: 'Homes', due: $due, dueOn: $dueOn, met: $met, metOn: $metOn,"
						+ " evidence: 'STATED', sortKey: 'homes'})",
				Values
					.parameters("due", due, "dueOn", new PartialDate(due).last(), "met", met, "metOn",
							(met != null) ? new PartialDate(met).last() : null)
					.asMap());
	}

	private Gap topical(String id) {
		return found(List.of(), List.of(Evidence.STATED, Evidence.EDITORIAL)).stream()
			.filter((gap) -> gap.about().id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private List<String> determinants() {
		return names(found(List.of(), List.of(Evidence.STATED, Evidence.EDITORIAL)).stream()
			.filter((gap) -> gap.about().id().startsWith("determinant:"))
			.toList());
	}

	private List<Gap> gaps(GapRule rule) {
		return found(List.of(rule), List.of(Evidence.STATED, Evidence.EDITORIAL));
	}

	private List<Gap> found(List<GapRule> rules, List<Evidence> evidence) {
		Area town = Area.of(this.place.graph()
			.read("MATCH (a:Area {id: 'area:town'}) RETURN a {.*} AS a", Map.of())
			.get(0)
			.get("a"));
		return new GapsFinder(this.place.graph()).of(new GapsQuestion("area:town", TODAY, rules, evidence), town);
	}

	private static List<String> names(List<Gap> gaps) {
		return gaps.stream().map((gap) -> gap.rule() + " " + GapSentence.name(gap.about())).toList();
	}

}
