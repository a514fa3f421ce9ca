package org.fairergraph.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The filters of an answer. An empty list is no filter.
 *
 * @param sectors the sectors
 * @param roles the roles
 * @param reach the reaches
 * @param statuses the statuses
 * @param progress where actions stand on the date; live alone where nothing is chosen
 * @param evidence how they are known; all that is checked where nothing is chosen
 * @param asOf the day; today where none is chosen
 */
record Chosen(List<Sector> sectors, List<Role> roles, List<Reach> reach, List<Status> statuses, List<Progress> progress,
		List<Evidence> evidence, @Nullable LocalDate asOf) {

	static final Chosen NOTHING = new Chosen(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

	Chosen {
		progress = progress.equals(List.of(Progress.LIVE)) ? List.of() : progress;
		evidence = evidence.equals(Evidence.CHECKED) ? List.of() : evidence;
	}

	/**
	 * Whether some partners, roles, reaches or statuses are left out on purpose, so that
	 * the absence of one says nothing.
	 * @return {@code true} where they are
	 */
	boolean narrowed() {
		return !(this.sectors.isEmpty() && this.roles.isEmpty() && this.reach.isEmpty() && this.statuses.isEmpty())
				|| !shown(Progress.LIVE) || !evidenceShown().containsAll(Evidence.CHECKED);
	}

	boolean any() {
		return !equals(new Chosen(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), this.asOf));
	}

	boolean shown(Progress stage) {
		return progressShown().contains(stage);
	}

	boolean shown(Evidence known) {
		return evidenceShown().contains(known);
	}

	boolean shown(Role role) {
		return this.roles.isEmpty() || this.roles.contains(role);
	}

	boolean shown(Reach near) {
		return this.reach.isEmpty() || this.reach.contains(near);
	}

	List<Progress> progressShown() {
		return this.progress.isEmpty() ? List.of(Progress.LIVE) : this.progress;
	}

	List<Evidence> evidenceShown() {
		return this.evidence.isEmpty() ? Evidence.CHECKED : this.evidence;
	}

	Chosen with(Progress stage) {
		List<Progress> more = Stream.concat(progressShown().stream(), Stream.of(stage)).distinct().sorted().toList();
		return new Chosen(this.sectors, this.roles, this.reach, this.statuses, more, this.evidence, this.asOf);
	}

	Chosen with(Evidence known) {
		List<Evidence> more = Stream.concat(evidenceShown().stream(), Stream.of(known)).distinct().sorted().toList();
		return new Chosen(this.sectors, this.roles, this.reach, this.statuses, this.progress, more, this.asOf);
	}

	Chosen withEverything() {
		return with(Progress.LIVE).with(Progress.FINISHED).with(Progress.NOT_BEGUN).with(Evidence.UNVERIFIED);
	}

	Chosen today() {
		return new Chosen(this.sectors, this.roles, this.reach, this.statuses, this.progress, this.evidence, null);
	}

	Chosen cleared() {
		return new Chosen(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), this.asOf);
	}

	/**
	 * The filters as the API takes them.
	 * @return a value for each argument that is not left to its default
	 */
	Map<String, Object> variables() {
		Map<String, Object> variables = new HashMap<>();
		put(variables, "sectors", this.sectors);
		put(variables, "roles", this.roles);
		put(variables, "reach", this.reach);
		put(variables, "statuses", this.statuses);
		put(variables, "progress", this.progress);
		put(variables, "evidence", this.evidence);
		if (this.asOf != null) {
			variables.put("asOf", this.asOf.toString());
		}
		return variables;
	}

	private static void put(Map<String, Object> variables, String name, List<? extends Choice> values) {
		if (!values.isEmpty()) {
			variables.put(name, values.stream().map(Choice::name).toList());
		}
	}

}
