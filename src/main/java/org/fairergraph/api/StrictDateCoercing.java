package org.fairergraph.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

/**
 * Takes only days that exist. The library's own date moves 30 February to the 28th, which
 * would answer a question that nobody asked.
 */
class StrictDateCoercing implements Coercing<LocalDate, String> {

	private static final String WANTED = "'%s' is no day like 2026-11-24.";

	@Override
	public String serialize(Object day, GraphQLContext context, Locale locale) {
		if (day instanceof LocalDate date) {
			return date.toString();
		}
		throw new CoercingSerializeException(WANTED.formatted(day));
	}

	@Override
	public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return LocalDate.parse(String.valueOf(input));
		}
		catch (DateTimeParseException ex) {
			throw new CoercingParseValueException(WANTED.formatted(input), ex);
		}
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return LocalDate.parse((input instanceof StringValue text) ? text.getValue() : String.valueOf(input));
		}
		catch (DateTimeParseException ex) {
			throw new CoercingParseLiteralException(
					WANTED.formatted((input instanceof StringValue text) ? text.getValue() : "This"), ex);
		}
	}

	@Override
	public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
		return ExtendedScalars.Date.getCoercing().valueToLiteral(day, context, locale);
	}

}
