package org.fairergraph.chromium;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.test.context.TestPropertySource;

/**
 * What the first place does not show is for everybody too: owners of all roles, a status
 * of every kind, facts that nobody has checked.
 */
@InChromium
@TestPropertySource(properties = "fairer-graph.seed.location=src/test/resources/places/riverside")
class RareStatesTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/page/rare-states.csv", useHeadersInDisplayName = true)
	void isForEverybody(String state, int status, String path, Visits visits) {
		SoftAssertions.assertSoftly((softly) -> new StateCheck(softly, visits).check(status, path));
	}

}
