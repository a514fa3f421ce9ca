package org.fairergraph.api;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UrlCoercingTests {

	private final UrlCoercing coercing = new UrlCoercing();

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org", "http://example.org/a%20b?c=d&e=é#f", "https://EXAMPLE.org:8443/" })
	void keepsTheText(String address) {
		assertThat(this.coercing.serialize(address, GraphQLContext.getDefault(), Locale.ROOT)).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "example.org", "javascript:alert(1)", "/page" })
	void refusesAllElse(String address) {
		assertThatExceptionOfType(CoercingSerializeException.class)
			.isThrownBy(() -> this.coercing.serialize(address, GraphQLContext.getDefault(), Locale.ROOT));
	}

}
