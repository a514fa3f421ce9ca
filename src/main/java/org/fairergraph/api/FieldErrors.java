package org.fairergraph.api;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CompletionException;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.beans.BeanInstantiationException;
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

	/**
	 * Finds what a wrapper hides: a stage that failed, or a question that refused in its
	 * constructor.
	 * @param ex what was thrown
	 * @return what went wrong
	 */
	private static Throwable unwrapped(Throwable ex) {
		Throwable cause = ex.getCause();
		boolean wrapper = ex instanceof CompletionException || ex instanceof BeanInstantiationException
				|| ex instanceof InvocationTargetException;
		return (wrapper && cause != null) ? unwrapped(cause) : ex;
	}

}
