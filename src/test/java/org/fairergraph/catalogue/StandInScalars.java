package org.fairergraph.catalogue;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Stand-in.
 */
@Configuration(proxyBeanMethods = false)
class StandInScalars {

	@Bean
	RuntimeWiringConfigurer standIn() {
		return (wiring) -> wiring.scalar(ExtendedScalars.Date)
			.scalar(GraphQLScalarType.newScalar()
				.name("PartialDate")
				.coercing(Scalars.GraphQLString.getCoercing())
				.build());
	}

}
