package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.List;

import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.OwnershipRole;
import org.fairergraph.reading.Progress;
import org.fairergraph.support.SmallGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The rules of what a partner owns, each on the smallest graph that shows it.
 */
class PortfolioTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final SmallGraph place = new SmallGraph();

	private final Portfolios portfolios = new Portfolios(this.place.graph());

	@Test
	void putsWhatThePartnerLeadsFirstThenTheTitle() {
		this.place.action("a").on("housing").in("town").ownedBy("council", "SUPPORTS");
		this.place.action("c").on("housing").in("town").ownedBy("council", "LEAD");
		this.place.action("b").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(owned(question(filters()))).containsExactly("LEAD b", "LEAD c", "SUPPORTS a");
	}

	@Test
	void holdsNothingOfOthers() {
		this.place.action("repairs").on("housing").in("town").ownedBy("charity", "LEAD");
		assertThat(owned(question(filters()))).isEmpty();
	}

	@Test
	void tellsPlacesAndDeterminants() {
		this.place.action("repairs").on("damp").implementing("advice").in("ward").in("town").ownedBy("council", "LEAD");
		OwnedAction owned = page(question(filters()), 9, null).get(0);
		assertThat(owned.places()).extracting("name").containsExactly("Town", "Ward");
		assertThat(owned.determinants()).extracting("name").containsExactly("Damp", "Housing");
	}

	@Test
	void hidesAnUnverifiedTarget() {
		this.place.action("repairs").on("damp", "UNVERIFIED").on("warmth").in("town").ownedBy("council", "LEAD");
		assertThat(page(question(filters()), 9, null).get(0).determinants()).extracting("name")
			.containsExactly("Warmth");
	}

	@Test
	void leavesOutWhatHasFinishedAndSaysSo() {
		this.place.action("done", "end", "2020").on("housing").in("town").ownedBy("council", "LEAD");
		this.place.action("later", "start", "2030").on("housing").in("town").ownedBy("council", "LEAD");
		this.place.action("rumour", "evidence", "UNVERIFIED").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(owned(question(filters()))).isEmpty();
		assertThat(this.portfolios.summary(question(filters())).leftOut()).isEqualTo(new LeftOut(1, 1, 1));
	}

	@Test
	void showsWhatHasFinishedWhereItIsAskedFor() {
		this.place.action("done", "end", "2020").on("housing").in("town").ownedBy("council", "LEAD");
		Filters finished = Filters.of(null, null, null, null, List.of(Progress.FINISHED), null);
		assertThat(owned(question(finished))).containsExactly("LEAD done");
		assertThat(this.portfolios.summary(question(finished)).total()).isEqualTo(1);
	}

	@Test
	void countsAnActionOnceForEachBroaderDeterminant() {
		this.place.action("repairs").on("damp").on("warmth").in("town").ownedBy("council", "LEAD");
		assertThat(this.portfolios.summary(question(filters())).byDeterminant())
			.extracting((count) -> count.determinant().name() + " " + count.actionCount())
			.containsExactly("Damp 1", "Housing 1", "Warmth 1");
	}

	@Test
	void countsAnActionOfTwoRolesOnceInEach() {
		this.place.action("repairs").on("damp").in("town").ownedBy("council", "LEAD").ownedBy("council", "FUNDS");
		assertThat(this.portfolios.summary(question(filters())).byRole()).containsExactly(
				new PortfolioSummary.RoleCount(OwnershipRole.LEAD, 1),
				new PortfolioSummary.RoleCount(OwnershipRole.DELIVERS, 0),
				new PortfolioSummary.RoleCount(OwnershipRole.SUPPORTS, 0),
				new PortfolioSummary.RoleCount(OwnershipRole.FUNDS, 1));
	}

	@Test
	void countsByTheAreaInWhichAnActionTakesPlace() {
		this.place.action("repairs").on("damp").in("ward").in("region").ownedBy("council", "LEAD");
		assertThat(this.portfolios.summary(question(filters())).byArea())
			.extracting((count) -> count.area().name() + " " + count.actionCount())
			.containsExactly("Region 1", "Ward 1");
	}

	@Test
	void answersForAPartnerThatOwnsNothing() {
		PortfolioSummary summary = this.portfolios.summary(question(filters()));
		assertThat(summary.partner().name()).isEqualTo("Council");
		assertThat(summary.total()).isZero();
		assertThat(summary.byStatus()).hasSize(6).allMatch((count) -> count.actionCount() == 0);
	}

	@Test
	void goesOnBehindTheLastOfAPage() {
		this.place.action("a").on("housing").in("town").ownedBy("council", "LEAD").ownedBy("council", "FUNDS");
		this.place.action("b").on("housing").in("town").ownedBy("council", "LEAD");
		String end = this.portfolios.page(question(filters()), () -> 0, 2, null).pageInfo().endCursor();
		assertThat(page(question(filters()), 2, end)).extracting((owned) -> owned.action().title())
			.containsExactly("a");
	}

	@Test
	void refusesTheCursorOfAnotherPartner() {
		this.place.action("a").on("housing").in("town").ownedBy("council", "LEAD");
		String cursor = this.portfolios.page(question(filters()), () -> 0, 1, null).pageInfo().endCursor();
		PortfolioQuestion other = new PortfolioQuestion("organisation:charity", TODAY, filters());
		assertThatThrownBy(() -> this.portfolios.page(other, () -> 0, 1, cursor)).isInstanceOf(Refusal.class);
	}

	@Test
	void showsUnverifiedOnesWhereTheyAreAskedFor() {
		this.place.action("rumour", "evidence", "UNVERIFIED").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(owned(question(Filters.of(null, null, null, null, null, List.of(Evidence.UNVERIFIED)))))
			.containsExactly("LEAD rumour");
	}

	private static Filters filters() {
		return Filters.of(null, null, null, null, null, null);
	}

	private static PortfolioQuestion question(Filters filters) {
		return new PortfolioQuestion("organisation:council", TODAY, filters);
	}

	private List<OwnedAction> page(PortfolioQuestion question, int first, @Nullable String after) {
		return this.portfolios.page(question, () -> 0, first, after).nodes();
	}

	private List<String> owned(PortfolioQuestion question) {
		return page(question, 100, null).stream().map((owned) -> owned.role() + " " + owned.action().title()).toList();
	}

}
