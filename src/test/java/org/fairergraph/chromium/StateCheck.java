package org.fairergraph.chromium;

import com.microsoft.playwright.Browser;
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
		Visit wide = this.visits.wide(path);
		this.softly.assertThat(wide.status()).as("status").isEqualTo(status);
		this.softly.assertThat(ValidHtml.errors(wide.html())).as("HTML").isEmpty();
		this.softly.assertThat(wide.shift()).as("layout shift").isZero();
		this.softly.assertThat(wide.requests())
			.as("requests")
			.allSatisfy((address) -> this.softly.assertThat(address).startsWith(this.visits.origin()));
		readable(wide, "wide");
		largeLetters(wide);
		readable(this.visits.narrow(path), "narrow");
		zoomed(path);
		this.softly.assertThat(wide.complaints())
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
	}

	private void zoomed(String path) {
		Visit zoomed = this.visits.open(new Browser.NewContextOptions().setViewportSize(Visits.WIDE / ZOOM, Visits.WIDE)
			.setDeviceScaleFactor(ZOOM), path);
		this.softly.assertThat(zoomed.unfolded().sideways()).as("200 %%, sideways").isZero();
	}

}
