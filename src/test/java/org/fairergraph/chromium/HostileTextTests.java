package org.fairergraph.chromium;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that are scripts do not run in a browser, and words without an end break no page.
 */
@InChromium
@TestPropertySource(properties = "fairer-graph.seed.location=src/test/resources/places/hostile")
class HostileTextTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/page/hostile-states-for-everybody.csv", useHeadersInDisplayName = true)
	void isForEverybody(String state, int status, String path, Visits visits) {
		SoftAssertions.assertSoftly((softly) -> new StateCheck(softly, visits).check(status, path));
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = { "/page/hostile-states.csv", "/page/hostile-states-for-everybody.csv" },
			useHeadersInDisplayName = true)
	void runsNoScript(String state, int status, String path, Visits visits) {
		Visit visit = visits.wide(path).unfolded();
		List<String> dialogs = new ArrayList<>();
		visit.page().onDialog((dialog) -> dialogs.add(dialog.message()));
		visit.page().evaluate("document.querySelectorAll('a, input, summary').forEach((one) => one.focus())");
		assertThat(visit.page().evaluate("typeof window.hostile")).isEqualTo("undefined");
		assertThat(dialogs).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "about;window;<script>window.hostile=1</script>", "about;svg;\"><svg onload=window.hostile=1>",
					"in;img;\"><img src=x onerror=window.hostile=1>", "in;twin;<b>Twin</b>" })
	void suggestsWordsAsTheyStand(String field, String typed, String word, Visits visits) {
		Visit visit = visits.narrow("/");
		visit.page().locator("#" + field).pressSequentially(typed);
		Locator list = visit.page().locator("#" + field + "-suggestions");
		PlaywrightAssertions.assertThat(list).containsText(word);
		assertThat(list.locator("img, svg, script, b b").count()).isZero();
		assertThat(visit.page().evaluate("typeof window.hostile")).isEqualTo("undefined");
		assertThat(visit.sideways()).isZero();
		assertThat(visit.violations()).isEmpty();
		assertThat(visit.complaints()).isEmpty();
	}

}
