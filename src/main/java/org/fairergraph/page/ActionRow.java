package org.fairergraph.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An action with all its partners of an answer.
 *
 * @param action the action
 * @param led whether a lead is among them
 * @param cells the partners of each sector, in order
 * @param why why they are here
 * @param fact the id of the fact to name in a complaint
 */
record ActionRow(ActionLine action, boolean led, List<Cell> cells, List<Why> why, String fact) {

	static ActionRow of(List<Answer.Owned> owned, Answer answer) {
		Answer.Ownership first = owned.get(0).owns();
		List<Answer.Owned> sorted = owned.stream()
			.sorted(Comparator.comparing((Answer.Owned one) -> one.owns().role()))
			.toList();
		return new ActionRow(ActionLine.of(first, answer.asOf()), led(first.action(), answer),
				Arrays.stream(Sector.values()).map((sector) -> Cell.of(sector, sorted)).toList(), Why.of(sorted),
				first.action().id());
	}

	// the lead may stand on another page
	private static boolean led(Answer.Action action, Answer answer) {
		return answer.owned().stream().anyMatch((one) -> one.leads() && one.owns().action().equals(action));
	}

	/**
	 * The partners of one sector.
	 *
	 * @param sector the sector
	 * @param parties the partners, those who lead first
	 */
	record Cell(Sector sector, List<Party> parties) {

		static Cell of(Sector sector, List<Answer.Owned> owned) {
			return new Cell(sector, owned.stream().filter((one) -> one.sector() == sector).map(Party::of).toList());
		}

	}

	/**
	 * A partner with its role.
	 *
	 * @param name the name
	 * @param role the role, as it stands after the name
	 * @param leads whether it leads
	 */
	record Party(String name, String role, boolean leads) {

		static Party of(Answer.Owned owned) {
			Answer.Ownership owns = owned.owns();
			String time = (owns.since() == null && owns.until() == null) ? ""
					: ", " + Dates.span(owns.since(), owns.until(), "9999");
			return new Party(owned.name(), owns.role().verb() + time, owned.leads());
		}

	}

}
