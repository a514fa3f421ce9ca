package org.fairergraph.api;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;

/**
 * Takes and gives only addresses that the library takes for one, and gives them to the
 * letter: clients read the text that the source has.
 */
class UrlCoercing implements Coercing<Object, String> {

	private static final Coercing<?, ?> LIBRARY = ExtendedScalars.Url.getCoercing();

	@Override
	public String serialize(Object address, GraphQLContext context, Locale locale) {
		LIBRARY.serialize(address, context, locale);
		return address.toString();
	}

	@Override
	public Object parseValue(Object input, GraphQLContext context, Locale locale) {
		return LIBRARY.parseValue(input, context, locale);
	}

	@Override
	public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		return LIBRARY.parseLiteral(input, variables, context, locale);
	}

	@Override
	public Value<?> valueToLiteral(Object address, GraphQLContext context, Locale locale) {
		return LIBRARY.valueToLiteral(address, context, locale);
	}

}
