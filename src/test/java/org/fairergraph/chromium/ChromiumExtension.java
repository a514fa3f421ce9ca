package org.fairergraph.chromium;

import java.util.Objects;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts one Chromium for all tests, and gives each test visits of its own.
 */
class ChromiumExtension implements ExecutionCondition, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		Chromium chromium = chromium(context);
		return (chromium.absence() == null) ? ConditionEvaluationResult.enabled("Chromium runs")
				: ConditionEvaluationResult.disabled(chromium.absence());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visits.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return context.getStore(NAMESPACE)
			.computeIfAbsent(Visits.class, (key) -> new Visits(chromium(context).browser(), "http://localhost:" + port),
					Visits.class);
	}

	private static Chromium chromium(ExtensionContext context) {
		return Objects.requireNonNull(context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (key) -> Chromium.start(), Chromium.class));
	}

}
