package org.fairergraph.operation;

import java.util.Map;

import graphql.GraphQLContext;

import org.springframework.graphql.ExecutionGraphQlRequest;

/**
 * Tells what the application asks itself from what others ask, so that the figures count
 * the others alone.
 */
public final class Uncounted {

	private Uncounted() {
	}

	/**
	 * Marks a request as one of the application's own.
	 * @param request the request
	 */
	public static void mark(ExecutionGraphQlRequest request) {
		request
			.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(Uncounted.class, true)).build());
	}

	static boolean is(GraphQLContext context) {
		return context.hasKey(Uncounted.class);
	}

}
