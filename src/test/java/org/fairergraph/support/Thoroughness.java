package org.fairergraph.support;

/**
 * How many inputs the witnesses take: some in every run, and many more with
 * {@code -Dwitness=all}. Not every combination then either: where a witness lets days,
 * filters or levels of evidence take turns, it still does.
 */
public final class Thoroughness {

	private static final boolean ALL = "all".equals(System.getProperty("witness"));

	private Thoroughness() {
	}

	/**
	 * Whether as many as can be are wanted.
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

}
