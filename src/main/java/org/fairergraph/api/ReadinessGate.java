package org.fairergraph.api;

import graphql.ExecutionResult;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Answers nothing from a graph that may not be asked.
 */
@Component
@Order(0)
class ReadinessGate implements WebGraphQlInterceptor {

	private static final Failure LOADING = new Failure(ErrorCode.UNAVAILABLE,
			"The graph is being loaded. Try again in a while.");

	private static final Failure AWAY = new Failure(ErrorCode.UNAVAILABLE,
			"The graph cannot be reached just now. Try again in a while.");

	private final Readiness readiness;

	ReadinessGate(Readiness readiness) {
		this.readiness = readiness;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return switch (this.readiness.state()) {
			case READY -> chain.next(request);
			case LOADING -> Mono.just(refused(request, LOADING));
			case AWAY -> Mono.just(refused(request, AWAY));
		};
	}

	private static WebGraphQlResponse refused(WebGraphQlRequest request, Failure reason) {
		ExecutionResult result = ExecutionResult.newExecutionResult().addError(reason.error()).build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
