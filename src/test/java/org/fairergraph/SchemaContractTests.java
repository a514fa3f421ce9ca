package org.fairergraph;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing on which a client relies is taken away, and all that it may ask is described.
 */
@Tag("architecture")
class SchemaContractTests {

	private static final String SMALL = """
			type Query { areas(kind: Kind, first: Int): [Area!] area(id: ID!): Area }
			type Area implements Node { id: ID! name: String! size: Int }
			interface Node { id: ID! }
			enum Kind { WARD BOROUGH }
			""";

	private static final String REFRESH = "mvn test -Dtest=SchemaContractTests -Dschema.refresh=true";

	private final GraphQLSchema current = SchemaContract.current();

	@Test
	void takesNothingAwayFromClients() {
		assertThat(SchemaContract.breakages(SchemaContract.parsed(SchemaContract.read(SchemaContract.AGREED)),
				this.current))
			.as("These would break clients. What must go is marked @deprecated first (see CONTRIBUTING.md).")
			.isEmpty();
	}

	@Test
	void isPrintedAsItStands() throws IOException {
		String printed = SchemaContract.printed(this.current);
		if (Boolean.getBoolean("schema.refresh")) {
			takesNothingAwayFromClients();
			Files.writeString(SchemaContract.AGREED, printed);
		}
		assertThat(SchemaContract.read(SchemaContract.AGREED)).as("Refresh it: " + REFRESH).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			size: Int                | ''                          | removed field
			first: Int               | ''                          | removed argument
			WARD                     | ''                          | removed value
			name: String!            | name: String                | may be null now
			size: Int                | size: String                | another type
			kind: Kind               | kind: Kind!                 | argument required now
			first: Int               | first: Int, last: Int!      | new required argument
			implements Node          | ''                          | interface left
			area(id: ID!): Area      | ''                          | removed question
			""")
	void tellsWhatBreaksAClient(String was, String is) {
		assertThat(
				SchemaContract.breakages(SchemaContract.parsed(SMALL), SchemaContract.parsed(SMALL.replace(was, is))))
			.isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			size: Int                | size: Int, code: String     | new field
			first: Int               | first: Int, last: Int       | new argument
			WARD                     | WARD, COUNTY                | new value
			size: Int                | size: Int!                  | never null now
			id: ID!): Area           | id: ID): Area               | argument no more required
			""")
	void letsClientsGain(String was, String is) {
		assertThat(
				SchemaContract.breakages(SchemaContract.parsed(SMALL), SchemaContract.parsed(SMALL.replace(was, is))))
			.isEmpty();
	}

	@Test
	void describesAllThatCanBeAsked() {
		List<String> silent = this.current.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
			.flatMap(SchemaContractTests::parts)
			.filter((part) -> part.text() == null || part.text().isBlank())
			.map(Part::name)
			.toList();
		assertThat(silent).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void givesAnExampleThatCanBeAsked(GraphQLFieldDefinition question) {
		List<String> examples = examples(question);
		assertThat(examples).isNotEmpty()
			.allSatisfy(
					(asked) -> assertThat(ParseAndValidate.validate(this.current, Parser.parse(asked), Locale.ENGLISH))
						.isEmpty());
	}

	static List<GraphQLFieldDefinition> questions() {
		return SchemaContract.current().getQueryType().getFieldDefinitions();
	}

	private static List<String> examples(GraphQLFieldDefinition question) {
		return Pattern.compile("`([^`]*)`")
			.matcher(Objects.requireNonNullElse(question.getDescription(), ""))
			.results()
			.map((found) -> found.group(1))
			.filter((text) -> text.contains("{") || text.startsWith(question.getName() + "("))
			.map((text) -> text.startsWith("{") ? text : "{ %s { __typename } }".formatted(text))
			.toList();
	}

	private static Stream<Part> parts(GraphQLNamedType type) {
		Stream<Part> inside = Stream.empty();
		if (type instanceof GraphQLFieldsContainer container) {
			inside = container.getFieldDefinitions()
				.stream()
				.flatMap((field) -> Stream.concat(Stream.of(Part.of(type, field)),
						field.getArguments().stream().map((argument) -> Part.of(field, argument))));
		}
		else if (type instanceof GraphQLEnumType words) {
			inside = words.getValues().stream().map((word) -> Part.of(type, word));
		}
		else if (type instanceof GraphQLInputObjectType input) {
			inside = input.getFieldDefinitions().stream().map((field) -> Part.of(type, field));
		}
		return Stream.concat(Stream.of(Part.of(type, type)), inside);
	}

	/**
	 * A part of the schema.
	 *
	 * @param name where it stands
	 * @param text its description
	 */
	private record Part(String name, @Nullable String text) {

		static Part of(GraphQLNamedSchemaElement holder, GraphQLNamedSchemaElement part) {
			return new Part(holder.getName() + "." + part.getName(), part.getDescription());
		}

	}

}
