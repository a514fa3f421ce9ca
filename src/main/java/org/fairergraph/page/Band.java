package org.fairergraph.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Those who answer for it at one reach, in a column for each sector.
 *
 * @param heading the reach in words
 * @param columns the sectors, all three
 */
record Band(String heading, List<Column> columns) {

	static List<Band> of(Answer answer, List<Answer.Owned> owned) {
		Leaders leaders = Leaders.of(owned);
		return Arrays.stream(Reach.values())
			.filter((reach) -> reach == Reach.HERE || !leaders.at(reach).isEmpty())
			.map((reach) -> new Band(reach.of(answer.area().name()),
					columns(leaders.at(reach).values(), owned, answer)))
			.toList();
	}

	private static List<Column> columns(Collection<List<Answer.Owned>> leaders, List<Answer.Owned> owned,
			Answer answer) {
		return Arrays.stream(Sector.values())
			.map((sector) -> new Column(sector,
					leaders.stream()
						.filter((led) -> led.get(0).sector() == sector)
						.map((led) -> Card.of(led, owned, answer))
						.toList()))
			.toList();
	}

	/**
	 * One sector of a band.
	 *
	 * @param sector the sector
	 * @param cards its partners
	 */
	record Column(Sector sector, List<Card> cards) {

	}

}
