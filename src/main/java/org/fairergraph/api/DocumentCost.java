package org.fairergraph.api;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;

/**
 * Works out before anything is looked up how many things a request may bring at most: a
 * list brings as many as it is asked for, and each of them as many as the lists below it.
 * A list whose length is given by the data, not by the client, counts as one.
 */
final class DocumentCost {

	/**
	 * How long a page is where the client does not say.
	 */
	private static final int USUAL_PAGE = 20;

	// lists in lists multiply; above this nobody needs to know
	private static final int UNCOUNTED = 1_000_000;

	private DocumentCost() {
	}

	/**
	 * Works out the cost of the operation that is to run.
	 * @param context what is to run, its variables known
	 * @return the number of things, at most {@value #UNCOUNTED}
	 */
	static int of(ExecutionContext context) {
		return Math.min(UNCOUNTED,
				QueryComplexityCalculator.newCalculator()
					.schema(context.getGraphQLSchema())
					.document(context.getDocument())
					.operationName(context.getExecutionInput().getOperationName())
					.variables(context.getCoercedVariables())
					.fieldComplexityCalculator(DocumentCost::field)
					.build()
					.calculate());
	}

	private static int field(FieldComplexityEnvironment field, int below) {
		int length = length(field);
		return (length == 0) ? below : (int) Math.min(UNCOUNTED, (long) length * (1 + below));
	}

	private static int length(FieldComplexityEnvironment field) {
		Map<String, Object> arguments = field.getArguments();
		if (arguments.get("ids") instanceof Collection<?> ids) {
			return ids.size();
		}
		return Stream.of("first", "last")
			.map(arguments::get)
			.filter(Integer.class::isInstance)
			.map(Integer.class::cast)
			.findFirst()
			.map((asked) -> Math.max(0, asked))
			.orElseGet(() -> paged(field) ? USUAL_PAGE : 0);
	}

	private static boolean paged(FieldComplexityEnvironment field) {
		return field.getFieldDefinition().getArgument("first") != null;
	}

}
