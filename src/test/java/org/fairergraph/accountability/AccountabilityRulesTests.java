package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.catalogue.ActionStatus;
import org.fairergraph.catalogue.Sector;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.OwnershipRole;
import org.fairergraph.reading.Progress;
import org.fairergraph.reading.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the first question, each on the smallest graph that shows it.
 */
class AccountabilityRulesTests {

	private final SmallPlace place = new SmallPlace();

	@Test
	void findsAnActionOnANarrowerDeterminant() {
		this.place.action("repairs").on("damp").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answer("housing", "town")).containsExactly("council LEAD repairs HERE");
	}

	@Test
	void doesNotFindAnActionOnABroaderDeterminant() {
		this.place.action("repairs").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answer("damp", "town")).isEmpty();
	}

	@Test
	void countsAnActionOnceHoweverManyPathsLeadToIt() {
		this.place.action("repairs").on("damp").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.summary(SmallPlace.ask("housing", "town")).bySector().get(0))
			.isEqualTo(new SectorCount(Sector.PUBLIC, 1, 1, 1));
	}

	@Test
	void tellsEveryPathTheShortestFirst() {
		this.place.action("repairs").on("damp").on("housing").in("town").ownedBy("council", "LEAD");
		PartnerEdge council = this.place.page(SmallPlace.ask("housing", "town"), 1, null).edges().get(0);
		assertThat(council.owned().all().get(0).paths()).extracting((path) -> path.steps().size())
			.containsExactly(3, 4, 5);
	}

	@Test
	void saysAPathInWords() {
		this.place.action("repairs").on("damp").in("region").ownedBy("council", "SUPPORTS");
		PartnerEdge council = this.place.page(SmallPlace.ask("warmth", "town"), 1, null).edges().get(0);
		assertThat(council.owned().all().get(0).paths().get(0).sentence())
			.isEqualTo("Council supports “repairs”. It takes place in Region. Town is part of Region."
					+ " It targets damp. Damp is narrower than warmth.");
	}

	@Test
	void findsAnActionByTheRecommendationItImplements() {
		this.place.action("repairs").implementing("advice").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answer("housing", "town")).containsExactly("council LEAD repairs HERE");
	}

	@ParameterizedTest
	@CsvSource({ "town, HERE", "ward, WITHIN", "region, WIDER" })
	void tellsTheReach(String area, Reach reach) {
		this.place.action("repairs").on("housing").in(area).ownedBy("council", "LEAD");
		assertThat(this.place.answer("housing", "town")).containsExactly("council LEAD repairs " + reach);
	}

	@Test
	void takesTheNearestOfSeveralPlaces() {
		this.place.action("repairs").on("housing").in("region").in("ward").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answer("housing", "town")).containsExactly("council LEAD repairs HERE");
	}

	@Test
	void putsThePlaceThatIsNotInDoubtFirst() {
		this.place.action("repairs").on("housing").in("region").in("town", "UNVERIFIED").ownedBy("council", "LEAD");
		assertThat(this.place.answer("housing", "town")).containsExactly("council LEAD repairs WIDER");
	}

	@Test
	void countsOnlyALeadAsALeader() {
		this.place.action("repairs")
			.on("housing")
			.in("town")
			.ownedBy("charity", "DELIVERS")
			.ownedBy("council", "FUNDS");
		assertThat(this.place.summary(SmallPlace.ask("housing", "town")).bySector()).extracting(SectorCount::leadCount)
			.containsExactly(0, 0, 0);
	}

	@Test
	void countsAnActionOfTwoSectorsInBoth() {
		this.place.action("repairs").on("housing").in("town").ownedBy("charity", "LEAD").ownedBy("council", "FUNDS");
		assertThat(this.place.summary(SmallPlace.ask("housing", "town")).bySector())
			.extracting(SectorCount::actionCount)
			.containsExactly(1, 0, 1);
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2026-12-31, true", "2026, 2027-01-01, false", "2026-11, 2026-11-30, true",
			"2026-11, 2026-12-01, false", "2026-11-24, 2026-11-24, true", "2026-11-24, 2026-11-25, false" })
	void finishesWhenTheLastDayOfItsEndHasPassed(String end, String date, boolean live) {
		this.place.action("repairs", "end", end).on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answerOn(date)).hasSize(live ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2025-12-31, false", "2026, 2026-01-01, true", "2026-11, 2026-10-31, false",
			"2026-11, 2026-11-01, true" })
	void beginsOnTheFirstDayOfItsStart(String start, String date, boolean live) {
		this.place.action("repairs", "start", start).on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answerOn(date)).hasSize(live ? 1 : 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PROPOSED", "PAUSED", "UNKNOWN", "IN_PROGRESS" })
	void holdsWhatIsNotCompletedOrStoppedForLive(String status) {
		this.place.action("repairs", "status", status).on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answer("housing", "town")).hasSize(1);
	}

	@Test
	void holdsACompletedActionForLiveBeforeItsKnownEnd() {
		this.place.action("repairs", "status", "COMPLETED", "end", "2027")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD");
		assertThat(this.place.answer("housing", "town")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1999-01-01", "2026-11-24" })
	void holdsACompletedActionWithoutAnEndForFinishedOnEveryDate(String date) {
		this.place.action("repairs", "status", "COMPLETED").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answerOn(date)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2025-02-28, true", "2025-03-01, true", "2025-03-31, false" })
	void finishesByAReportOnlyOnceTheReportIsOut(String date, boolean live) {
		this.place.action("repairs")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.reported("2025-03", "COMPLETED");
		assertThat(this.place.answerOn(date)).hasSize(live ? 1 : 0);
	}

	@Test
	void letsTheLatestReportCount() {
		this.place.action("repairs")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.reported("2025", "STOPPED")
			.reported("2026-03", "IN_PROGRESS");
		assertThat(this.place.answer("housing", "town")).hasSize(1);
	}

	@Test
	void showsTheStatusOfTheLatestReport() {
		this.place.action("repairs").on("housing").in("town").ownedBy("council", "LEAD").reported("2026-03", "PAUSED");
		assertThat(this.place.page(SmallPlace.ask("housing", "town"), 1, null).edges().get(0).owned().all().get(0))
			.satisfies((owned) -> assertThat(owned.action().status()).isEqualTo(ActionStatus.PAUSED))
			.satisfies((owned) -> assertThat(owned.reported()).isEqualTo("2026-03"));
	}

	@Test
	void leavesOutAnOwnershipThatHasEnded() {
		this.place.action("repairs")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD", "until", "2025")
			.ownedBy("charity", "LEAD", "since", "2026");
		assertThat(this.place.answer("housing", "town")).containsExactly("charity LEAD repairs HERE");
	}

	@Test
	void leavesOutAnUnverifiedAction() {
		this.place.action("rumour", "evidence", "UNVERIFIED").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answer("housing", "town")).isEmpty();
		assertThat(this.place.leftOut()).isEqualTo(new LeftOut(0, 0, 1));
	}

	@Test
	void leavesOutAnUnverifiedOwnership() {
		this.place.action("repairs")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.ownedBy("charity", "SUPPORTS", "evidence", "UNVERIFIED");
		assertThat(this.place.answer("housing", "town")).containsExactly("council LEAD repairs HERE");
		assertThat(this.place.leftOut()).isEqualTo(new LeftOut(0, 0, 0));
	}

	@Test
	void leavesOutAnActionWhoseOnlyMappingIsUnverified() {
		this.place.action("repairs").on("housing", "UNVERIFIED").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.leftOut()).isEqualTo(new LeftOut(0, 0, 1));
	}

	@Test
	void hidesAnUnverifiedPathBesideAnother() {
		this.place.action("repairs").on("housing", "UNVERIFIED").on("warmth").in("town").ownedBy("council", "LEAD");
		PartnerEdge council = this.place.page(SmallPlace.ask("housing", "town"), 1, null).edges().get(0);
		assertThat(council.owned().all().get(0).paths()).singleElement()
			.satisfies((path) -> assertThat(path.sentence()).contains("It targets warmth."));
	}

	@Test
	void showsUnverifiedOnesWhereTheyAreAskedFor() {
		this.place.action("rumour", "evidence", "UNVERIFIED").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(this.place.answer(SmallPlace.ask("housing", "town",
				Filters.of(null, null, null, null, null, List.of(Evidence.UNVERIFIED)))))
			.hasSize(1);
	}

	@Test
	void takesAnEmptyListForNoFilter() {
		this.place.action("rumour", "evidence", "UNVERIFIED", "end", "2020")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD");
		Filters none = Filters.of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
		assertThat(this.place.answer(SmallPlace.ask("housing", "town", none))).hasSize(1);
	}

	@Test
	void countsAsFinishedWhatIsFinishedAndUnverified() {
		this.place.action("rumour", "evidence", "UNVERIFIED", "end", "2020")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD");
		assertThat(this.place.leftOut()).isEqualTo(new LeftOut(1, 0, 0));
	}

	@Test
	void countsAsUnverifiedWhatHasNotBegunAndIsUnverified() {
		this.place.action("rumour", "evidence", "UNVERIFIED", "start", "2030")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD");
		assertThat(this.place.leftOut()).isEqualTo(new LeftOut(0, 0, 1));
	}

	@Test
	void countsFollowEveryFilterButProgressAndEvidence() {
		this.place.action("done", "end", "2020").on("housing").in("town").ownedBy("council", "LEAD");
		this.place.action("repairs").on("housing").in("town").ownedBy("charity", "LEAD");
		Filters finished = Filters.of(List.of(Sector.PUBLIC), null, null, null, List.of(Progress.FINISHED), null);
		assertThat(this.place.answer(SmallPlace.ask("housing", "town", finished)))
			.containsExactly("council LEAD done HERE");
		assertThat(this.place.summary(SmallPlace.ask("housing", "town", finished)).leftOut())
			.isEqualTo(new LeftOut(1, 0, 0));
		assertThat(this.place.summary(SmallPlace.ask("housing", "town", finished)).bySector())
			.extracting(SectorCount::partnerCount)
			.containsExactly(0, 0, 0);
	}

	@Test
	void choosesBySectorRoleReachAndStatus() {
		this.place.action("here", "status", "PAUSED")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.ownedBy("charity", "FUNDS");
		this.place.action("wider").on("housing").in("region").ownedBy("builder", "DELIVERS");
		assertThat(filtered(Filters.of(List.of(Sector.THIRD), null, null, null, null, null)))
			.containsExactly("charity FUNDS here HERE");
		assertThat(filtered(Filters.of(null, List.of(OwnershipRole.LEAD), null, null, null, null)))
			.containsExactly("council LEAD here HERE");
		assertThat(filtered(Filters.of(null, null, List.of(Reach.WIDER), null, null, null)))
			.containsExactly("builder DELIVERS wider WIDER");
		assertThat(filtered(Filters.of(null, null, null, List.of(ActionStatus.PAUSED), null, null))).hasSize(2);
	}

	private List<String> filtered(Filters filters) {
		return this.place.answer(SmallPlace.ask("housing", "town", filters));
	}

	@Test
	void putsTheNearestFirstThenWhoLeadsThereThenTheName() {
		this.place.action("wider").on("housing").in("region").ownedBy("council", "LEAD");
		this.place.action("here")
			.on("housing")
			.in("town")
			.ownedBy("charity", "SUPPORTS")
			.ownedBy("builder", "SUPPORTS");
		this.place.action("inpart").on("housing").in("ward").ownedBy("charity", "LEAD");
		assertThat(this.place.answer("housing", "town")).containsExactly("builder SUPPORTS here HERE",
				"charity SUPPORTS here HERE", "charity LEAD inpart WITHIN", "council LEAD wider WIDER");
	}

	@Test
	void tellsWhetherAPartnerIsRecordedHere() {
		this.place.action("a")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.ownedBy("builder", "LEAD")
			.ownedBy("charity", "LEAD");
		assertThat(this.place.page(SmallPlace.ask("housing", "town"), 9, null).edges())
			.extracting((edge) -> edge.node().id() + " " + edge.worksHere())
			.containsExactly("organisation:builder NOT_RECORDED", "organisation:charity UNVERIFIED",
					"organisation:council RECORDED");
	}

	@Test
	void hidesAnUnverifiedWebsiteUntilItIsAskedFor() {
		this.place.action("a").on("housing").in("town").ownedBy("builder", "LEAD");
		Filters all = Filters.of(null, null, null, null, null, List.of());
		assertThat(this.place.page(SmallPlace.ask("housing", "town"), 1, null).edges().get(0).node().website())
			.isNull();
		assertThat(this.place.page(SmallPlace.ask("housing", "town", all), 1, null).edges().get(0).node().website())
			.isEqualTo("https://builder.example");
	}

}
