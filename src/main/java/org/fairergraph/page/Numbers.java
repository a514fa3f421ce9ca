package org.fairergraph.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A row of the table of numbers.
 *
 * @param heading what is counted
 * @param bySector how many, for each sector in order
 */
record Numbers(String heading, List<Long> bySector) {

	/**
	 * Counts what an answer shows.
	 * @param owned all that it shows
	 * @return the rows, in order
	 */
	static List<Numbers> of(List<Answer.Owned> owned) {
		return List.of(row("Partners", owned, Numbers::partner),
				row("Lead an action", owned.stream().filter(Answer.Owned::leads).toList(), Numbers::partner),
				row("Actions", owned, Numbers::action));
	}

	static long actions(Stream<Answer.Owned> owned) {
		return owned.map(Numbers::action).distinct().count();
	}

	static long partners(Stream<Answer.Owned> owned) {
		return owned.map(Numbers::partner).distinct().count();
	}

	private static Numbers row(String heading, List<Answer.Owned> owned, Function<Answer.Owned, String> key) {
		return new Numbers(heading,
				Arrays.stream(Sector.values())
					.map((sector) -> owned.stream().filter((one) -> one.sector() == sector).map(key).distinct().count())
					.toList());
	}

	private static String partner(Answer.Owned owned) {
		return owned.partner().node().id();
	}

	private static String action(Answer.Owned owned) {
		return owned.owns().action().id();
	}

}
