package org.fairergraph.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.stereotype.Component;

/**
 * Refuses a request that may bring too many things, and tells with every answer how many
 * it could have brought.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class CostBound extends SimplePerformantInstrumentation {

	private final int most;

	CostBound(Bounds bounds) {
		this.most = bounds.nodes();
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		int asked = DocumentCost.of(parameters.getExecutionContext());
		if (asked > this.most) {
			throw new AbortExecutionException(List.<GraphQLError>of(exceeded(asked).error()));
		}
		parameters.getExecutionContext().getGraphQLContext().put(CostBound.class, asked);
		return null;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		@Nullable Integer asked = parameters.getGraphQLContext().get(CostBound.class);
		return CompletableFuture.completedFuture(
				(asked != null) ? result.transform((builder) -> builder.addExtension("cost", cost(asked))) : result);
	}

	// in the same order in every process, so that its answers bear the same ETag
	private Map<String, Integer> cost(int asked) {
		Map<String, Integer> cost = new LinkedHashMap<>();
		cost.put("nodes", asked);
		cost.put("most", this.most);
		return cost;
	}

	private Failure exceeded(int asked) {
		return new Failure(ErrorCode.TOO_COSTLY,
				String.format(Locale.UK,
						"The request may bring %,d things or more; it may ask for at most %,d. Ask for shorter pages.",
						asked, this.most),
				Map.of("bound", "nodes", "asked", asked, "most", this.most));
	}

}
