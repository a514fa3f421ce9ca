package org.fairergraph.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.Counting;

/**
 * Which actions count, as witnesses ask it: three days by four levels of evidence.
 */
public final class Countings {

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2022, 12, 1), LocalDate.of(2025, 3, 31),
			LocalDate.of(2026, 11, 24));

	/**
	 * The levels of evidence that are asked for: as usual, all, and two alone.
	 */
	public static final List<List<Evidence>> LEVELS = List.of(Evidence.asked(null), List.of(), List.of(Evidence.STATED),
			List.of(Evidence.UNVERIFIED));

	// day and level go on together and meet in every combination, as 3 and 4 share no
	// divisor
	private static final List<Counting> ALL = IntStream.range(0, DAYS.size() * LEVELS.size())
		.mapToObj((turn) -> new Counting(DAYS.get(turn % DAYS.size()), LEVELS.get(turn % LEVELS.size())))
		.toList();

	private Countings() {
	}

	/**
	 * Those that are asked at a turn.
	 * @param turn how many have been asked
	 * @return all of them with {@code -Dwitness=all}, otherwise the next one
	 */
	public static List<Counting> turn(int turn) {
		return Thoroughness.turn(ALL, turn);
	}

}
