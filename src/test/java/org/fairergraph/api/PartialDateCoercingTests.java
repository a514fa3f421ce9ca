package org.fairergraph.api;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartialDateCoercingTests {

	private final PartialDateCoercing coercing = new PartialDateCoercing();

	@ParameterizedTest
	@ValueSource(strings = { "2026", "2026-11", "2026-11-24", "2024-02-29" })
	void keepsTheWords(String words) {
		assertThat(this.coercing.serialize(words, GraphQLContext.getDefault(), Locale.ROOT)).isEqualTo(words);
		assertThat(this.coercing.parseValue(words, GraphQLContext.getDefault(), Locale.ROOT)).isEqualTo(words);
		assertThat(literal(StringValue.of(words))).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "26", "2026-13", "2026-02-30", "2025-02-29", "2026-11-24T00:00", "24/11/2026",
			"last year" })
	void refusesAllElse(String words) {
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> this.coercing.parseValue(words, GraphQLContext.getDefault(), Locale.ROOT));
		assertThatExceptionOfType(CoercingParseLiteralException.class).isThrownBy(() -> literal(StringValue.of(words)));
	}

	@Test
	void refusesANumber() {
		assertThatExceptionOfType(CoercingParseLiteralException.class).isThrownBy(() -> literal(IntValue.of(2026)));
	}

	private String literal(Value<?> value) {
		return this.coercing.parseLiteral(value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(),
				Locale.ROOT);
	}

}
