package org.fairergraph.api;

import graphql.execution.instrumentation.Instrumentation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Has all instrumentations called by {@link RootInstrumentation}.
 */
@Component
class InstrumentedRoot implements GraphQlSourceBuilderCustomizer {

	private final ObjectProvider<Instrumentation> instrumentations;

	InstrumentedRoot(ObjectProvider<Instrumentation> instrumentations) {
		this.instrumentations = instrumentations;
	}

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder source) {
		source.configureGraphQl((graphQl) -> graphQl
			.instrumentation(new RootInstrumentation(this.instrumentations.orderedStream().toList())));
	}

}
