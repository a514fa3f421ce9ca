package org.fairergraph.connections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The question how one thing connects to another.
 *
 * @param from the id of the thing that the paths begin at
 * @param to the id of the thing that they lead to
 * @param length how many steps a path may have
 * @param first how many paths at most
 * @param progress where actions, ownerships and memberships stand on the date; none for
 * any
 * @param evidence how each step is known; none for any
 * @param asOf the day the question is asked for
 */
record ConnectionsQuestion(String from, String to, int length, int first, List<Progress> progress,
		List<Evidence> evidence, LocalDate asOf) {

	static final List<Progress> LIVE = List.of(Progress.LIVE);

	static final List<Evidence> CHECKED = List.of(Evidence.STATED, Evidence.EDITORIAL);

	private static final int LONGEST = 6;

	private static final int MOST = 20;

	static ConnectionsQuestion of(String from, String to, int length, int first, @Nullable List<Progress> progress,
			@Nullable List<Evidence> evidence, LocalDate asOf) {
		check(length, LONGEST, "length");
		check(first, MOST, "first");
		if (from.equals(to)) {
			throw Refusal.badRequest("to", "'to' means the same thing as 'from'. Ask for two things.");
		}
		return new ConnectionsQuestion(from, to, length, first, (progress != null) ? progress : LIVE,
				(evidence != null) ? evidence : CHECKED, asOf);
	}

	private static void check(int number, int most, String argument) {
		if (number < 1 || number > most) {
			throw Refusal.badRequest(argument,
					"'%s' must be at least 1 and at most %d, and is %d.".formatted(argument, most, number));
		}
	}

	Map<String, Object> parameters() {
		return Map.of("from", this.from, "to", this.to, "length", this.length, "first", this.first, "progress",
				this.progress.stream().map(Enum::name).toList(), "evidence",
				this.evidence.stream().map(Enum::name).toList(), "asOf", this.asOf);
	}

	/**
	 * What an answer without a path must say beside it.
	 * @return what was left out; empty where nothing was
	 */
	String leftOut() {
		if (this.progress.isEmpty() && this.evidence.isEmpty()) {
			return "";
		}
		return (this.progress.equals(LIVE) && this.evidence.equals(CHECKED))
				? " What is finished, not begun or not checked is left out."
				: " Only what was asked for by progress and evidence is looked at.";
	}

}
