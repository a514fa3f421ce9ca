package org.fairergraph.page;

import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.fairergraph.api.Readiness;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Starts}.
 */
class StartsTests {

	private final Readiness readiness = new Readiness();

	@Test
	void saysThatTheGraphDoesNotAnswer() {
		change(ReadinessState.ACCEPTING_TRAFFIC);
		assertThat(starts(failing("UNAVAILABLE")).now()).isEqualTo(new Start(Start.State.AWAY, null));
	}

	@Test
	void doesNotCallAFaultOfOursAway() {
		change(ReadinessState.ACCEPTING_TRAFFIC);
		assertThatExceptionOfType(NotAnswered.class).isThrownBy(() -> starts(failing("INTERNAL")).now());
	}

	@Test
	void asksNothingWhileTheGraphIsBeingLoaded() {
		assertThat(starts((request) -> Mono.error(new IllegalStateException("asked"))).now().state())
			.isEqualTo(Start.State.LOADING);
	}

	@Test
	void asksNothingOfAGraphThatIsAwayFromTheStart() {
		change(ReadinessState.REFUSING_TRAFFIC);
		assertThat(starts((request) -> Mono.error(new IllegalStateException("asked"))).now().state())
			.isEqualTo(Start.State.AWAY);
	}

	@Test
	void asksNothingWhileTheGraphIsAway() {
		change(ReadinessState.ACCEPTING_TRAFFIC);
		change(ReadinessState.REFUSING_TRAFFIC);
		assertThat(starts((request) -> Mono.error(new IllegalStateException("asked"))).now().state())
			.isEqualTo(Start.State.AWAY);
	}

	private void change(ReadinessState state) {
		this.readiness.on(new AvailabilityChangeEvent<>(this, state));
	}

	private Starts starts(ExecutionGraphQlService graphQl) {
		return new Starts(new Asking(graphQl), this.readiness, JsonMapper.shared());
	}

	private static ExecutionGraphQlService failing(String code) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(GraphqlErrorBuilder.newError().message("no answer").extensions(Map.of("code", code)).build())
			.build();
		return (request) -> Mono.just(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
