package org.fairergraph.chromium;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every state of the pages is for everybody: with a keyboard, a screen reader, a small
 * screen, large letters.
 */
@InChromium
class PageStatesTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/page/states.csv", useHeadersInDisplayName = true)
	void isForEverybody(String state, int status, String path, Visits visits) {
		SoftAssertions.assertSoftly((softly) -> new StateCheck(softly, visits).check(status, path));
	}

}
