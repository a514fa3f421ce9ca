package org.fairergraph.api;

import java.util.List;
import java.util.concurrent.CompletionException;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Gives every error of a field its code, in whatever room it arose.
 */
@Component
class FieldErrors extends DataFetcherExceptionResolverAdapter {

	@Override
	protected GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment environment) {
		SourceLocation location = environment.getField().getSourceLocation();
		return Failures.of(unwrapped(ex))
			.error(environment.getExecutionStepInfo().getPath(), (location != null) ? List.of(location) : List.of());
	}

	private static Throwable unwrapped(Throwable ex) {
		Throwable cause = ex.getCause();
		return (ex instanceof CompletionException && cause != null) ? unwrapped(cause) : ex;
	}

}
