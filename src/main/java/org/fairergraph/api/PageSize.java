package org.fairergraph.api;

/**
 * Keeps a page small enough to answer at once.
 */
public final class PageSize {

	/**
	 * The most rows that a page may hold.
	 */
	public static final int MOST = 100;

	private PageSize() {
	}

	/**
	 * Checks how many rows a client asks for.
	 * @param first how many rows
	 * @param argument the name of the argument, for the refusal
	 * @return how many rows
	 * @throws Refusal with {@link ErrorCode#BAD_REQUEST} outside 1 to {@value #MOST}
	 */
	public static int check(int first, String argument) {
		if (first < 1 || first > MOST) {
			throw Refusal.badRequest(argument,
					"'%s' must be at least 1 and at most %d, and is %d.".formatted(argument, MOST, first));
		}
		return first;
	}

}
