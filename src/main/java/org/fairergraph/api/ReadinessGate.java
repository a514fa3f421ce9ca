package org.fairergraph.api;

import graphql.ExecutionResult;
import reactor.core.publisher.Mono;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Answers nothing from a graph that is only half loaded, where a missing partner would
 * look like nobody, nor from one that is away.
 */
@Component
@Order(0)
class ReadinessGate implements WebGraphQlInterceptor {

	private static final Failure LOADING = new Failure(ErrorCode.UNAVAILABLE,
			"The graph is being loaded. Try again in a while.");

	private static final Failure AWAY = new Failure(ErrorCode.UNAVAILABLE,
			"The graph cannot be reached just now. Try again in a while.");

	private final ApplicationAvailability availability;

	private volatile Failure reason = LOADING;

	ReadinessGate(ApplicationAvailability availability) {
		this.availability = availability;
	}

	@EventListener
	void on(AvailabilityChangeEvent<ReadinessState> change) {
		if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			this.reason = AWAY;
		}
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return (this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) ? chain.next(request)
				: Mono.just(refused(request));
	}

	private WebGraphQlResponse refused(WebGraphQlRequest request) {
		ExecutionResult result = ExecutionResult.newExecutionResult().addError(this.reason.error()).build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
