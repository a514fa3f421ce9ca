package org.fairergraph.chromium;

import org.assertj.core.api.SoftAssertions;

/**
 * What holds on every page, whatever it shows.
 *
 * @param softly collects what does not hold
 * @param visits opens the page
 */
record StateCheck(SoftAssertions softly, Visits visits) {

	private static final int ZOOM = 2;

	void check(int status, String path) {
		Visit visit = this.visits.wide(path);
		this.softly.assertThat(visit.status()).as("status").isEqualTo(status);
		this.softly.assertThat(ValidHtml.errors(visit.html())).as("HTML").isEmpty();
		this.softly.assertThat(visit.shift()).as("layout shift").isZero();
		this.softly.assertThat(visit.requests())
			.as("requests")
			.allSatisfy((address) -> this.softly.assertThat(address).startsWith(this.visits.origin()));
		readable(visit, "wide");
		largeLetters(visit);
		readable(visit.folded().of(Visits.NARROW), "narrow");
		// what a browser does to a page at 200 %: half as many pixels of its own
		this.softly.assertThat(visit.of(Visits.WIDE / ZOOM).sideways()).as("200 %%, sideways").isZero();
		this.softly.assertThat(visit.complaints())
			.as("complaints")
			.filteredOn((complaint) -> !complaint.contains("status of " + status))
			.isEmpty();
	}

	private void readable(Visit visit, String width) {
		this.softly.assertThat(visit.sideways()).as("%s, sideways", width).isZero();
		this.softly.assertThat(visit.unfolded().sideways()).as("%s, unfolded, sideways", width).isZero();
		this.softly.assertThat(visit.violations()).as("%s, axe", width).isEmpty();
	}

	private void largeLetters(Visit visit) {
		visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
		this.softly.assertThat(visit.sideways()).as("large letters, sideways").isZero();
		visit.page().evaluate("document.documentElement.style.fontSize = ''");
	}

}
