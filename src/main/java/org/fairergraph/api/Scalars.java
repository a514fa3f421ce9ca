package org.fairergraph.api;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Tells the schema how days, partial dates and addresses are written.
 */
@Component
class Scalars implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.scalar(ExtendedScalars.Date.transform((date) -> date.coercing(new StrictDateCoercing())))
			.scalar(GraphQLScalarType.newScalar().name("PartialDate").coercing(new PartialDateCoercing()).build())
			.scalar(GraphQLScalarType.newScalar().name("URL").coercing(new UrlCoercing()).build());
	}

}
