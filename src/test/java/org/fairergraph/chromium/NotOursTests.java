package org.fairergraph.chromium;

import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only GOV.UK may use is neither sent nor packed.
 */
@InChromium
class NotOursTests {

	@Test
	void sendsNeitherFontNorCrest(Visits visits) {
		Visit visit = visits.wide("/who-acts/housing/halton");
		assertThat(visit.html()).doesNotContain("GDS Transport", "woff", "crest");
		List<String> parts = visit.requests().stream().filter((address) -> address.contains("/page/")).toList();
		assertThat(parts).isNotEmpty()
			.allSatisfy(
					(address) -> assertThat(text(visit.page(), address)).doesNotContain("Transport", "woff", "crest"));
	}

	@Test
	void packsNothingElseOfThePackage() {
		ClassLoader classes = NotOursTests.class.getClassLoader();
		assertThat(classes.getResource("META-INF/resources/webjars/govuk-frontend")).isNull();
		assertThat(classes.getResource("static/page/govuk.css")).isNotNull();
	}

	@Test
	void keepsTheNoticeOfTheLicence(Visits visits) {
		Visit visit = visits.wide("/");
		assertThat(text(visit.page(), "/page/NOTICE.txt")).contains("The MIT License", "Crown Copyright");
	}

	private static String text(Page page, String address) {
		APIResponse response = page.request().get(address);
		assertThat(response.ok()).isTrue();
		return response.text();
	}

}
