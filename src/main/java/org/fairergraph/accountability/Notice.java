package org.fairergraph.accountability;

import org.jspecify.annotations.Nullable;

/**
 * Words an empty answer, so that no record is not taken for nobody.
 */
final class Notice {

	private static final String NO_RECORD = "No record is not the same as nobody: it means that no source we have read"
			+ " names a partner.";

	private Notice() {
	}

	static @Nullable String of(LookedFor lookedFor, Summary summary, Filters filters) {
		if (summary.byReach().stream().anyMatch((count) -> count.actionCount() > 0)) {
			return null;
		}
		String where = "on %s in %s, in a part of it, or in a wider area that contains it"
			.formatted(lookedFor.determinant().name(), lookedFor.area().name());
		String held = filters.chooseAll() ? "We hold no live action %s.".formatted(where)
				: "We hold no live action %s that matches these filters.".formatted(where);
		return held + leftOut(summary.leftOut()) + " " + NO_RECORD;
	}

	private static String leftOut(LeftOut leftOut) {
		int all = leftOut.finished() + leftOut.notBegun() + leftOut.unverified();
		return (all == 0) ? ""
				: " Left out: %d finished or past their end, %d not begun, %d that nobody has checked yet."
					.formatted(leftOut.finished(), leftOut.notBegun(), leftOut.unverified());
	}

}
