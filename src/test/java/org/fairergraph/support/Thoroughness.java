package org.fairergraph.support;

import java.util.List;

/**
 * How many inputs the witnesses take: some in every run, and every combination of what
 * they ask with {@code -Dwitness=all}. Some stay a sample then too, where there would be
 * too many: the pairs of things that ways are sought between; the days, levels and
 * filters of a watchlist or of goals on one determinant; the days of a filtered answer.
 */
public final class Thoroughness {

	private static final boolean ALL = "all".equals(System.getProperty("witness"));

	private Thoroughness() {
	}

	/**
	 * Whether every combination is wanted.
	 * @return {@code true} with {@code -Dwitness=all}
	 */
	public static boolean all() {
		return ALL;
	}

	/**
	 * How far to go from one input to the next.
	 * @param usual the step of every run
	 * @return 1 with {@code -Dwitness=all}
	 */
	public static int step(int usual) {
		return ALL ? 1 : usual;
	}

	/**
	 * The values that are asked at a turn.
	 * @param <T> what is asked
	 * @param values all there are
	 * @param turn how many have been asked
	 * @return all of them with {@code -Dwitness=all}, otherwise the next one
	 */
	public static <T> List<T> turn(List<T> values, int turn) {
		return ALL ? values : next(values, turn);
	}

	/**
	 * The value that is asked at a turn, however thorough the run is.
	 * @param <T> what is asked
	 * @param values all there are
	 * @param turn how many have been asked
	 * @return the next one
	 */
	public static <T> List<T> next(List<T> values, int turn) {
		return List.of(values.get(turn % values.size()));
	}

}
