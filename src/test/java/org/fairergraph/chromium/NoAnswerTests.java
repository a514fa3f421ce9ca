package org.fairergraph.chromium;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;
import reactor.core.publisher.Mono;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.mockito.ArgumentMatchers.any;

/**
 * The pages that have no answer are for everybody too.
 */
@InChromium
@TestPropertySource(properties = "fairer-graph.seed.location=src/test/resources/places/riverside")
class NoAnswerTests {

	private final ApplicationContext context;

	@MockitoSpyBean
	ExecutionGraphQlService graphQl;

	NoAnswerTests(ApplicationContext context) {
		this.context = context;
	}

	@AfterEach
	void acceptTraffic() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/who-acts/warm-homes/riverside?sector=third" })
	void areForEverybodyWhileTheGraphIsAway(String path, Visits visits) {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		SoftAssertions.assertSoftly((softly) -> new StateCheck(softly, visits).check(503, path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/who-acts/warm-homes/riverside" })
	void areForEverybodyWhereWeMadeAMistake(String path, Visits visits) {
		BDDMockito.willReturn(Mono.error(new IllegalStateException("made for a test")))
			.given(this.graphQl)
			.execute(any());
		SoftAssertions.assertSoftly((softly) -> new StateCheck(softly, visits).check(500, path));
	}

}
