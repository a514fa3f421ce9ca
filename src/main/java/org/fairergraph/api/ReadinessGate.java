package org.fairergraph.api;

import graphql.ExecutionResult;
import reactor.core.publisher.Mono;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Answers nothing from a graph that is only half loaded: a missing partner would look
 * like nobody.
 */
@Component
@Order(0)
class ReadinessGate implements WebGraphQlInterceptor {

	private static final Failure LOADING = new Failure(ErrorCode.UNAVAILABLE,
			"The graph is being loaded. Try again in a while.");

	private final ApplicationAvailability availability;

	ReadinessGate(ApplicationAvailability availability) {
		this.availability = availability;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return (this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) ? chain.next(request)
				: Mono.just(loading(request));
	}

	private static WebGraphQlResponse loading(WebGraphQlRequest request) {
		ExecutionResult result = ExecutionResult.newExecutionResult().addError(LOADING.error()).build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
