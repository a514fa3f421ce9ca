package org.fairergraph.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Hands the sentence of an {@link EngineNotStarted} to Spring Boot, which finds it
 * however deep it is wrapped.
 */
class EngineNotStartedAnalyzer extends AbstractFailureAnalyzer<EngineNotStarted> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, EngineNotStarted cause) {
		return new FailureAnalysis(cause.getMessage(), null, failure);
	}

}
