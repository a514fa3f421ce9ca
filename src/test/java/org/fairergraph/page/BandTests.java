package org.fairergraph.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Band} and its cards.
 */
class BandTests {

	@Test
	void hasAllThreeSectorsEvenWhereTheyAreEmpty() {
		assertThat(bands("A PUBLIC LEAD Repairs HERE")).singleElement()
			.satisfies((band) -> assertThat(band.heading()).isEqualTo("In Halton"))
			.satisfies((band) -> assertThat(band.columns()).extracting((column) -> column.sector().words())
				.containsExactly("Public sector", "Private sector", "Third sector"))
			.satisfies((band) -> assertThat(band.columns()).extracting((column) -> column.cards().size())
				.containsExactly(1, 0, 0));
	}

	@Test
	void standsForTheAreaItselfEvenWhereNobodyLeadsThere() {
		assertThat(bands("A PUBLIC LEAD Repairs WIDER", "B PUBLIC LEAD Advice WITHIN")).extracting(Band::heading)
			.containsExactly("In Halton", "In a part of Halton", "Across a wider area that includes Halton");
	}

	@Test
	void holdsALeaderOnceWhereItLeadsNearest() {
		assertThat(bands("A PUBLIC LEAD Repairs HERE", "A PUBLIC LEAD Grants WIDER")).singleElement()
			.satisfies((band) -> assertThat(card(band).leads()).extracting(ActionLine::title)
				.containsExactly("Repairs", "Grants"));
	}

	@Test
	void tellsWhereAnActionTakesPlaceUnlessThatIsTheAreaItself() {
		assertThat(bands("A PUBLIC LEAD Repairs HERE", "A PUBLIC LEAD Grants WIDER")).singleElement()
			.satisfies((band) -> assertThat(card(band).leads()).extracting(ActionLine::when)
				.containsExactly("Dates not recorded", "Region, dates not recorded"));
	}

	@Test
	void tellsWhatALeaderDoesBeside() {
		assertThat(card(bands("A PUBLIC LEAD Repairs HERE", "A PUBLIC SUPPORTS Grants WIDER",
				"A PUBLIC FUNDS Repairs HERE", "B PUBLIC SUPPORTS Repairs HERE")
			.get(0)).also()).extracting(AnAnswer::marked)
			.containsExactly("Also supports [Grants](#grants) (Region)",
					"Also pays for [Repairs](#repairs) (in Halton)");
	}

	@Test
	void givesNobodyACardWhoOnlySupports() {
		assertThat(bands("A PUBLIC SUPPORTS Repairs HERE").get(0).columns())
			.allSatisfy((column) -> assertThat(column.cards()).isEmpty());
	}

	@Test
	void tellsWhatAPartnerIsAndWhetherItWorksHere() {
		assertThat(notes("RECORDED", true)).containsExactly("A partnership, board or scheme");
		assertThat(notes("NOT_RECORDED", false)).containsExactly("Not recorded as working in Halton");
		assertThat(notes("UNVERIFIED", false)).containsExactly("Believed to work in Halton, not checked");
		assertThat(notes("RECORDED", false)).isEmpty();
	}

	private static List<String> notes(String worksHere, boolean collective) {
		Answer.Partner partner = AnAnswer.of("A PUBLIC LEAD Repairs HERE").partners().edges().get(0);
		Answer.Organisation node = new Answer.Organisation("organisation:a", "A", Sector.PUBLIC, null, collective);
		Answer answer = AnAnswer.of(List.of(new Answer.Partner(worksHere, node, partner.ownerships())),
				new Answer.LeftOut(0, 0, 0));
		return card(Band.of(answer, answer.owned()).get(0)).notes();
	}

	private static Card card(Band band) {
		return band.columns().get(0).cards().get(0);
	}

	private static List<Band> bands(String... lines) {
		Answer answer = AnAnswer.of(lines);
		return Band.of(answer, answer.owned());
	}

}
