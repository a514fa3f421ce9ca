package org.fairergraph.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Hands the sentence of a {@link SeedRefused} to Spring Boot, which finds it however deep
 * it is wrapped.
 */
class SeedRefusedAnalyzer extends AbstractFailureAnalyzer<SeedRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, SeedRefused cause) {
		return new FailureAnalysis(cause.getMessage(), null, failure);
	}

}
