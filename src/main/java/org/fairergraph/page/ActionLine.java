package org.fairergraph.page;

import java.util.stream.Collectors;

/**
 * An action as a card or a row shows it without a click.
 *
 * @param anchor the name of its row in the page
 * @param title the title
 * @param when where it takes place, where that is not the area itself, and its dates
 * @param status how it stands, and who says so
 */
record ActionLine(String anchor, String title, String when, Text status) {

	static ActionLine of(Answer.Ownership owns, String asOf) {
		Answer.Action action = owns.action();
		return new ActionLine(action.anchor(), action.title(), when(owns, asOf), StatusLine.of(owns, asOf));
	}

	private static String when(Answer.Ownership owns, String asOf) {
		String dates = Dates.span(owns.action().start(), owns.action().end(), asOf);
		String places = places(owns);
		return (owns.reach() == Reach.HERE || places.isEmpty()) ? Wording.capital(dates) : places + ", " + dates;
	}

	static String places(Answer.Ownership owns) {
		return Wording.joined(owns.places().stream().map(Answer.Named::name).collect(Collectors.toList()));
	}

}
