package org.fairergraph.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AnswerPage} and {@link Pages}.
 */
class AnswerWordsTests {

	private static final String NAMED = " To answer for an action is to be named by a source as its lead.";

	private static final Chosen PRIVATE = new Chosen(List.of(Sector.PRIVATE), List.of(), List.of(), List.of(),
			List.of(), List.of(), null);

	@Test
	void countPartnersAndActions() {
		assertThat(page("A PUBLIC LEAD Repairs HERE").totals())
			.isEqualTo("1 partner, 1 live action as of 24 November 2026." + NAMED);
		assertThat(
				page("A PUBLIC LEAD Repairs HERE", "B THIRD LEAD Grants HERE", "B THIRD FUNDS Repairs HERE").totals())
			.startsWith("2 partners, 2 live actions as of ");
		assertThat(page(Chosen.NOTHING.with(Progress.FINISHED), "A PUBLIC LEAD Repairs HERE FINISHED").totals())
			.startsWith("1 partner, 1 action with these filters, as of ");
	}

	@Test
	void callNothingAbsentThatFiltersOrPagesHide() {
		assertThat(page("A PUBLIC LEAD Repairs HERE").none()).isEqualTo("None on record");
		assertThat(page(PRIVATE, "A PRIVATE LEAD Repairs HERE").none()).isEqualTo("None with these filters");
		assertThat(page(Chosen.NOTHING, 0, many(101)).none()).isEqualTo("None on this page");
	}

	@Test
	void showAHundredPartnersAndLeadToTheOthers() {
		AnswerPage first = page(Chosen.NOTHING, 0, many(240));
		assertThat(first.tables().get(0).rows()).hasSize(100);
		assertThat(first.pages().shown())
			.isEqualTo("Showing 100 of 240 partners. Filter the answer, or take the whole table.");
		assertThat(first.pages()).returns(false, Pages::previous)
			.returns(true, Pages::next)
			.returns("Next 100 partners", Pages::nextWords)
			.returns("/who-acts/housing/halton?from=100", Pages::nextHref);
	}

	@Test
	void showTheLastPartners() {
		AnswerPage last = page(Chosen.NOTHING, 200, many(240));
		assertThat(last.tables().get(0).rows()).hasSize(40);
		assertThat(last.pages().shown()).startsWith("Showing 201 to 240 of 240 partners.");
		assertThat(last.pages()).returns(false, Pages::next)
			.returns("/who-acts/housing/halton?from=100", Pages::previousHref);
		assertThat(page(Chosen.NOTHING, 100, many(201)).pages().nextWords()).isEqualTo("Next partner");
	}

	@Test
	void countAllPagesOnEachOfThem() {
		AnswerPage last = page(Chosen.NOTHING, 200, many(240));
		assertThat(last.sentence().words()).startsWith("240 partners answer for actions");
		assertThat(last.numbers().get(0).bySector()).containsExactly(240L, 0L, 0L);
	}

	@Test
	void showTheFirstPageBehindTheLast() {
		assertThat(page(Chosen.NOTHING, 5000, many(240)).tables())
			.isEqualTo(page(Chosen.NOTHING, 0, many(240)).tables());
		assertThat(page(Chosen.NOTHING, 5, many(12)).tables().get(0).rows()).hasSize(12);
	}

	@Test
	void tellThatThePastIsShown() {
		Chosen past = new Chosen(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				LocalDate.of(2026, 11, 24));
		assertThat(page(past, "A PUBLIC LEAD Repairs HERE")).returns(false, AnswerPage::index)
			.returns("You are looking at the answer as of 24 November 2026. ", AnswerPage::past)
			.returns("/who-acts/housing/halton", AnswerPage::today);
		assertThat(page("A PUBLIC LEAD Repairs HERE")).returns(true, AnswerPage::index).returns(null, AnswerPage::past);
	}

	@Test
	void tellWhichTopicAPlannersWordMeans() {
		assertThat(asked("damp and mould").covers()).isEqualTo("Showing housing, which covers “damp and mould”.");
		assertThat(page("A PUBLIC LEAD Repairs HERE").covers()).isNull();
	}

	private static String[] many(int partners) {
		return IntStream.range(0, partners)
			.mapToObj((number) -> "P%03d PUBLIC LEAD Action%03d HERE".formatted(number, number))
			.toArray(String[]::new);
	}

	private static AnswerPage page(String... lines) {
		return page(Chosen.NOTHING, lines);
	}

	private static AnswerPage page(Chosen chosen, String... lines) {
		return page(chosen, 0, lines);
	}

	private static AnswerPage page(Chosen chosen, int from, String... lines) {
		return page(AnAnswer.of(lines), chosen, from, null);
	}

	private static AnswerPage asked(String word) {
		return page(AnAnswer.of("A PUBLIC LEAD Repairs HERE"), Chosen.NOTHING, 0, word);
	}

	private static AnswerPage page(Answer answer, Chosen chosen, int from, @Nullable String asked) {
		LookedUp.Candidate topic = new LookedUp.Candidate("determinant:housing", "Housing", "Housing", "topic");
		LookedUp.Candidate area = new LookedUp.Candidate("area:halton", "Halton", "Halton", "borough");
		return new AnswerPage(new Understood(topic, area, "halton", asked), answer,
				new Address("housing", "halton", chosen, asked, from));
	}

}
