package org.fairergraph.support;

/**
 * How many of all inputs the witnesses take: some in every run, so that each value comes
 * up, and all of them where the run is started with {@code -Dwitness=all}.
 */
public final class Thoroughness {

	private static final boolean ALL = "all".equals(System.getProperty("witness"));

	private Thoroughness() {
	}

	/**
	 * Whether all are wanted.
	 * @return {@code true} with {@code -Dwitness=all}
	 */
	public static boolean all() {
		return ALL;
	}

	/**
	 * How far to go from one input to the next.
	 * @param usual the step of every run
	 * @return 1 where all are wanted
	 */
	public static int step(int usual) {
		return ALL ? 1 : usual;
	}

}
