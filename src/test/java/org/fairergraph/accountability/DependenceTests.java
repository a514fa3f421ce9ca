package org.fairergraph.accountability;

import java.time.LocalDate;
import java.util.List;

import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.Counting;
import org.fairergraph.support.SmallGraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of what rests on one partner, each on the smallest graph that shows it.
 */
class DependenceTests {

	private final SmallGraph place = new SmallGraph();

	@Test
	void findsADeterminantThatOnePartnerCarries() {
		this.place.action("repairs").on("warmth").in("town").ownedBy("charity", "SUPPORTS");
		assertThat(dependents("town")).containsExactly("Charity alone on Housing", "Charity alone on Warmth");
	}

	@Test
	void findsARecommendationThatOnePartnerCarries() {
		this.place.action("repairs").implementing("advice").in("town").ownedBy("council", "LEAD");
		assertThat(dependents("town")).containsExactly("Council alone on Housing", "Council alone on Advice");
	}

	@Test
	void doesNotCallItAloneWhereAnotherHelps() {
		this.place.action("repairs").on("housing").in("town").ownedBy("council", "LEAD").ownedBy("charity", "FUNDS");
		assertThat(dependents("town")).isEmpty();
	}

	@Test
	void doesNotCallItAloneWhereAnotherActs() {
		this.place.action("repairs").on("warmth").in("town").ownedBy("council", "LEAD");
		this.place.action("advice").on("housing").in("town").ownedBy("charity", "LEAD");
		assertThat(dependents("town")).containsExactly("Council alone on Warmth");
	}

	@Test
	void judgesTheAreaItselfAndTellsTheWiderBesideIt() {
		this.place.action("repairs").on("housing").in("town").ownedBy("council", "LEAD");
		this.place.action("grants").on("housing").in("region").ownedBy("builder", "LEAD");
		this.place.action("wardens").on("housing").in("ward").ownedBy("charity", "LEAD");
		assertThat(of("town")).singleElement().satisfies((one) -> assertThat(one.widerActionCount()).isEqualTo(1));
	}

	@Test
	void doesNotCountAnUnverifiedPartner() {
		this.place.action("repairs")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.ownedBy("charity", "FUNDS", "evidence", "UNVERIFIED");
		assertThat(dependents("town")).containsExactly("Council alone on Housing");
	}

	@Test
	void countsAPartnerThatIsNotCheckedWhereAskedTo() {
		this.place.action("repairs")
			.on("housing")
			.in("town")
			.ownedBy("council", "LEAD")
			.ownedBy("charity", "FUNDS", "evidence", "UNVERIFIED");
		Counting all = new Counting(LocalDate.of(2026, 11, 24), List.of());
		assertThat(new Dependences(this.place.graph()).of("area:town", all)).isEmpty();
	}

	@Test
	void doesNotCountWhatHasFinished() {
		this.place.action("done", "end", "2020").on("housing").in("town").ownedBy("council", "LEAD");
		assertThat(dependents("town")).isEmpty();
	}

	@Test
	void tellsAllItsActionsAndRoles() {
		this.place.action("b").on("housing").in("town").ownedBy("council", "FUNDS");
		this.place.action("a").on("housing").in("town").ownedBy("council", "LEAD");
		Dependent one = of("town").get(0);
		assertThat(one.actions()).extracting("title").containsExactly("a", "b");
		assertThat(one.roles()).extracting(Enum::name).containsExactly("LEAD", "FUNDS");
		assertThat(one.sentence()).isEqualTo("Council stands alone behind all 2 live actions on “Housing” here.");
	}

	private List<Dependent> of(String area) {
		return new Dependences(this.place.graph()).of("area:" + area,
				new Counting(LocalDate.of(2026, 11, 24), Evidence.asked(null)));
	}

	private List<String> dependents(String area) {
		return of(area).stream()
			.map((one) -> one.sentence().replaceAll("^(\\w+) stands alone .* on “(\\w+)” here\\.$", "$1 alone on $2"))
			.toList();
	}

}
