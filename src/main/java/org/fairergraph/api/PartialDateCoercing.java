package org.fairergraph.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

/**
 * Writes the words of a partial date as they stand, and lets no other words in.
 */
class PartialDateCoercing implements Coercing<String, String> {

	private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		if (!valid(value.toString())) {
			throw new CoercingSerializeException(message(value));
		}
		return value.toString();
	}

	@Override
	public String parseValue(Object value, GraphQLContext context, Locale locale) {
		if (value instanceof String words && valid(words)) {
			return words;
		}
		throw new CoercingParseValueException(message(value));
	}

	@Override
	public String parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
		String words = (value instanceof StringValue string) ? String.valueOf(string.getValue()) : "this value";
		if (valid(words)) {
			return words;
		}
		throw new CoercingParseLiteralException(message(words));
	}

	private static boolean valid(String words) {
		try {
			return FORM.matcher(words).matches()
					&& LocalDate.parse(words + "-01-01".substring(words.length() - 4)).getYear() >= 0;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static String message(Object value) {
		return "'%s' is no date like 2026, 2026-11 or 2026-11-24".formatted(value);
	}

}
