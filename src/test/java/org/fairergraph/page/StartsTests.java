package org.fairergraph.page;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Starts}.
 */
class StartsTests {

	private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();

	private final Readiness readiness = new Readiness(this.availability);

	@Test
	void saysThatTheGraphDoesNotAnswer() {
		change(ReadinessState.ACCEPTING_TRAFFIC);
		assertThat(starts(StartsTests::fail).now()).isEqualTo(new Start(Start.State.AWAY, null));
	}

	@Test
	void asksNothingWhileTheGraphIsBeingLoaded() {
		assertThat(starts((request) -> Mono.error(new IllegalStateException("asked"))).now().state())
			.isEqualTo(Start.State.LOADING);
	}

	@Test
	void asksNothingWhileTheGraphIsAway() {
		change(ReadinessState.ACCEPTING_TRAFFIC);
		change(ReadinessState.REFUSING_TRAFFIC);
		assertThat(starts((request) -> Mono.error(new IllegalStateException("asked"))).now().state())
			.isEqualTo(Start.State.AWAY);
	}

	private void change(ReadinessState state) {
		AvailabilityChangeEvent<ReadinessState> change = new AvailabilityChangeEvent<>(this, state);
		this.availability.onApplicationEvent(change);
		this.readiness.on(change);
	}

	private Starts starts(ExecutionGraphQlService graphQl) {
		return new Starts(new Asking(graphQl), this.readiness, JsonMapper.shared());
	}

	private static Mono<ExecutionGraphQlResponse> fail(ExecutionGraphQlRequest request) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(GraphqlErrorBuilder.newError().message("away").build())
			.build();
		return Mono.just(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
