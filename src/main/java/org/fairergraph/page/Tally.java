package org.fairergraph.page;

import java.util.List;

/**
 * How much there is on a topic in an area, for a link that leads there.
 *
 * @param partners how many partners
 * @param actions how many live actions
 */
record Tally(int partners, int actions) {

	public String words() {
		return Wording.count(this.partners, "partner", "partners") + ", "
				+ Wording.count(this.actions, "live action", "live actions");
	}

	record Counted(Counts accountability) {

	}

	record Counts(List<AtReach> byReach, Total partners) {

		Tally tally() {
			return new Tally(this.partners.totalCount(), this.byReach.stream().mapToInt(AtReach::actionCount).sum());
		}

	}

	record AtReach(int actionCount) {

	}

	record Total(int totalCount) {

	}

}
