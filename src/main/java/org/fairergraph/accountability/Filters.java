package org.fairergraph.accountability;

import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.ActionStatus;
import org.fairergraph.catalogue.Sector;
import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.OwnershipRole;
import org.fairergraph.reading.Progress;
import org.fairergraph.reading.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Which ownerships an answer is asked for. An empty list is no filter; a list that is not
 * given is the default.
 *
 * @param sectors the sectors of the partner
 * @param roles the roles in which it owns the action
 * @param reach how the place of the action lies to the area
 * @param statuses the status of the action on the date
 * @param progress where the ownership stands on the date; live by default
 * @param evidence how the action and its ownership are known; not unverified by default
 */
record Filters(List<Sector> sectors, List<OwnershipRole> roles, List<Reach> reach, List<ActionStatus> statuses,
		List<Progress> progress, List<Evidence> evidence) {

	static Filters of(@Nullable List<Sector> sectors, @Nullable List<OwnershipRole> roles, @Nullable List<Reach> reach,
			@Nullable List<ActionStatus> statuses, @Nullable List<Progress> progress,
			@Nullable List<Evidence> evidence) {
		return new Filters(given(sectors, List.of()), given(roles, List.of()), given(reach, List.of()),
				given(statuses, List.of()), given(progress, List.of(Progress.LIVE)), Evidence.asked(evidence));
	}

	private static <T extends Comparable<T>> List<T> given(@Nullable List<T> list, List<T> otherwise) {
		return (list != null) ? list.stream().distinct().sorted().toList() : otherwise;
	}

	/**
	 * Whether values that nobody has checked are asked for.
	 * @return {@code true} where they are
	 */
	boolean unverifiedToo() {
		return this.evidence.isEmpty() || this.evidence.contains(Evidence.UNVERIFIED);
	}

	/**
	 * Whether no filter leaves out a partner, role, reach or status.
	 * @return {@code true} where none does
	 */
	boolean chooseAll() {
		return choosing().values().stream().allMatch(List.of()::equals);
	}

	Map<String, Object> choosing() {
		return Map.of("sectors", names(this.sectors), "roles", names(this.roles), "reach", names(this.reach),
				"statuses", names(this.statuses));
	}

	Map<String, Object> showing() {
		return Map.of("progress", names(this.progress), "evidence", names(this.evidence));
	}

	private static List<String> names(List<? extends Enum<?>> words) {
		return words.stream().map(Enum::name).toList();
	}

}
