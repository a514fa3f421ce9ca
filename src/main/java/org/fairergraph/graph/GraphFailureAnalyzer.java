package org.fairergraph.graph;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;

/**
 * Hands the sentence of a {@link GraphRefused} or {@link GraphAway} to Spring Boot, which
 * finds it however deep it is wrapped.
 */
class GraphFailureAnalyzer extends AbstractFailureAnalyzer<DataAccessException> implements Ordered {

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, DataAccessException cause) {
		boolean ours = cause instanceof GraphRefused || cause instanceof GraphAway;
		return ours ? new FailureAnalysis(String.valueOf(cause.getMessage()), null, failure) : null;
	}

}
