package org.fairergraph.operation;

import java.time.Duration;

import graphql.GraphQLError;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.stereotype.Component;

/**
 * Takes the time of each question: of a field of the root with all that is asked of it,
 * under the name that the schema gives it. What stands below has no time of its own,
 * which would cost more than it tells.
 */
@Component
@ConditionalOnWebApplication(type = Type.SERVLET)
class QuestionTimes extends SimplePerformantInstrumentation {

	static final String NAME = "fairer.graph.question";

	private static final Duration[] BOUNDS = { Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofSeconds(1),
			Duration.ofSeconds(3), Duration.ofSeconds(10) };

	private final MeterRegistry registry;

	QuestionTimes(MeterRegistry registry) {
		this.registry = registry;
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
			@Nullable InstrumentationState state) {
		ExecutionStepInfo step = parameters.getExecutionStepInfo();
		if (step.getPath().getLevel() != 1 || Uncounted.is(parameters.getExecutionContext().getGraphQLContext())) {
			return null;
		}
		Timer.Sample begun = Timer.start(this.registry);
		return SimpleInstrumentationContext
			.whenCompleted((result, failure) -> begun.stop(timer(step, outcome(parameters, failure))));
	}

	private Timer timer(ExecutionStepInfo step, String outcome) {
		return Timer.builder(NAME)
			.description("How long a question took, by the field of the root and the code of its first error")
			.tag("question", step.getFieldDefinition().getName())
			.tag("outcome", outcome)
			.serviceLevelObjectives(BOUNDS)
			.register(this.registry);
	}

	private static String outcome(InstrumentationFieldParameters parameters, @Nullable Throwable failure) {
		String field = parameters.getExecutionStepInfo().getResultKey();
		return parameters.getExecutionContext()
			.getErrors()
			.stream()
			.filter((error) -> error.getPath() != null && error.getPath().get(0).equals(field))
			.findFirst()
			.map(QuestionTimes::code)
			.orElse((failure != null) ? "INTERNAL" : "ANSWERED");
	}

	private static String code(GraphQLError error) {
		return (error.getExtensions() != null) ? String.valueOf(error.getExtensions().getOrDefault("code", "INTERNAL"))
				: "INTERNAL";
	}

}
