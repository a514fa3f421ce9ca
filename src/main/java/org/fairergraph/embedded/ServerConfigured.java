package org.fairergraph.embedded;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Holds where {@code spring.neo4j.uri} is set.
 */
class ServerConfigured extends NoServerConfigured {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !super.matches(context, metadata);
	}

}
