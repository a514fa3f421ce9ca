package org.fairergraph.page;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ActionTable} and its rows.
 */
class ActionTableTests {

	@Test
	void groupsActionsByReachAndSortsThemByTitle() {
		assertThat(tables("A PUBLIC LEAD Repairs WIDER", "A PUBLIC LEAD loans HERE", "B THIRD LEAD Grants HERE"))
			.containsExactly("In Halton, 2 actions: Grants, loans",
					"Across a wider area that includes Halton, 1 action: Repairs");
	}

	@Test
	void givesAnActionOneRowHoweverManyPartnersItHas() {
		assertThat(row("B PUBLIC SUPPORTS Repairs HERE", "C THIRD FUNDS Repairs HERE", "A PUBLIC LEAD Repairs HERE",
				"C THIRD DELIVERS Repairs HERE")
			.cells()).extracting(ActionTableTests::cell)
			.containsExactly("*A* leads, B supports", "", "C delivers, C pays for");
	}

	@Test
	void tellsFromWhenToWhen() {
		Answer.Ownership owns = new Answer.Ownership("owns:a", Role.LEAD, "2021-04", "2024", Reach.HERE,
				Progress.FINISHED, Evidence.STATED, AnAnswer.action("Repairs"), null, List.of(), List.of());
		Answer.Partner partner = AnAnswer.of("A PUBLIC LEAD Repairs HERE").partners().edges().get(0);
		assertThat(ActionRow.Party.of(new Answer.Owned(partner, owns)).role()).isEqualTo("leads, April 2021 to 2024");
	}

	@Test
	void tellsWhetherAnActionIsLed() {
		assertThat(row("A PUBLIC LEAD Repairs HERE").led()).isTrue();
		assertThat(row("A PUBLIC FUNDS Repairs HERE").led()).isFalse();
	}

	@Test
	void knowsALeadThatStandsOnAnotherPage() {
		Answer answer = AnAnswer.of("A PUBLIC LEAD Repairs HERE", "B PUBLIC SUPPORTS Repairs HERE");
		List<ActionTable> secondPage = ActionTable.of(answer, answer.owned().subList(1, 2));
		assertThat(secondPage.get(0).rows().get(0)).returns(true, ActionRow::led)
			.satisfies((row) -> assertThat(row.cells().get(0).parties()).hasSize(1));
	}

	private static ActionRow row(String... lines) {
		Answer answer = AnAnswer.of(lines);
		return ActionTable.of(answer, answer.owned()).get(0).rows().get(0);
	}

	private static List<String> tables(String... lines) {
		Answer answer = AnAnswer.of(lines);
		return ActionTable.of(answer, answer.owned()).stream().map(ActionTableTests::table).toList();
	}

	private static String table(ActionTable table) {
		return "%s, %s: %s".formatted(table.heading(), table.count(),
				table.rows().stream().map((row) -> row.action().title()).collect(Collectors.joining(", ")));
	}

	private static String cell(ActionRow.Cell cell) {
		return cell.parties()
			.stream()
			.map((party) -> (party.leads() ? "*%s* %s" : "%s %s").formatted(party.name(), party.role()))
			.collect(Collectors.joining(", "));
	}

}
