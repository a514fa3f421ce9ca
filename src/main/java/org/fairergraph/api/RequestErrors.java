package org.fairergraph.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives a code to the errors that arise before any field is asked: documents that do not
 * parse, do not fit the schema, or bring wrong variables.
 */
@Component
@Order(10)
class RequestErrors implements WebGraphQlInterceptor {

	private static final Set<Object> OURS = Set.of(ErrorType.DataFetchingException,
			ErrorType.NullValueInNonNullableField);

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(RequestErrors::coded);
	}

	private static WebGraphQlResponse coded(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.isEmpty() ? response
				: response.transform((builder) -> builder.errors(errors.stream().map(RequestErrors::coded).toList()));
	}

	private static Failure failure(GraphQLError error) {
		if (ParserBounds.exceeded(error)) {
			return ParserBounds.FAILURE;
		}
		return OURS.contains(error.getErrorType())
				? Failures.unforeseen("A field got no value", new IllegalStateException(error.getMessage()))
				: new Failure(ErrorCode.BAD_REQUEST, error.getMessage());
	}

	private static GraphQLError coded(GraphQLError error) {
		@Nullable Map<String, Object> extensions = error.getExtensions();
		if (extensions != null && extensions.containsKey("code")) {
			return error;
		}
		Failure failure = failure(error);
		GraphQLError coded = failure.error();
		return GraphqlErrorBuilder.newError()
			.errorType(failure.code())
			.message("%s", coded.getMessage())
			.locations(error.getLocations())
			.path((error.getPath() != null) ? error.getPath() : List.of())
			.extensions(coded.getExtensions())
			.build();
	}

}
