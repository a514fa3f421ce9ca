package org.fairergraph.api;

import java.time.Duration;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class CostBoundTests {

	private static final String SCHEMA = """
			type Query { list(first: Int, last: Int): List short(first: Int! = 5): List one: Thing nodes(ids: [ID!]!): [Thing] }
			type List { nodes: [Thing!]! edges: [Edge!]! totalCount: Int }
			type Edge { node: Thing }
			type Thing { id: ID plain: [Thing!] list(first: Int, last: Int): List }
			""";

	private final GraphQL api = GraphQL
		.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
				RuntimeWiring.newRuntimeWiring().build()))
		.instrumentation(new CostBound(
				new Bounds(20, 1000, 20, 100, 50, 1000, 5000, DataSize.ofKilobytes(256), Duration.ofSeconds(10))))
		.build();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ one { id } }                                                      | 0
			{ one { plain { id } } }                                            | 0
			{ list(first: 7) { nodes { id } } }                                 | 7
			{ list(last: 7) { nodes { id } } }                                  | 7
			{ list(first: null) { nodes { id } } }                              | 20
			{ list { totalCount } }                                             | 20
			{ short { totalCount } }                                            | 5
			{ list(first: $n) { totalCount } }                                  | 3
			{ list(first: 2) { nodes { list(first: 3) { nodes { id } } } } }    | 8
			{ list(first: 2) { edges { node { list(first: 3) { nodes { id } } } } } } | 8
			{ a: list(first: 2) { totalCount } b: list(first: 3) { totalCount } } | 5
			{ nodes(ids: ["a", "b"]) { list(first: 3) { totalCount } } }        | 8
			{ ...F } fragment F on Query { list(first: 4) { totalCount } }      | 4
			{ list(first: 4) @skip(if: true) { totalCount } one { id } }        | 0
			{ list(first: -3) { totalCount } }                                  | 0
			""")
	void tellsHowManyThingsARequestMayBring(String selection, int nodes) {
		String document = selection.contains("$n") ? "query($n: Int!) " + selection : selection;
		assertThat(asked(document).getExtensions()).containsEntry("cost", Map.of("nodes", nodes, "most", 1000));
	}

	@Test
	void tellsItInTheSameOrderInEveryProcess() {
		assertThat(asked("{ one { id } }").getExtensions().get("cost")).hasToString("{nodes=0, most=1000}");
	}

	@Test
	void refusesWhatMayBringTooMany() {
		ExecutionResult result = asked("{ list(first: 100) { nodes { list(first: 10) { totalCount } } } }");
		assertThat(result.isDataPresent()).isFalse();
		assertThat(result.getErrors().get(0).getExtensions()).containsEntry("code", "TOO_COSTLY")
			.containsEntry("bound", "nodes")
			.containsEntry("asked", 1100);
	}

	@Test
	void countsNoFurtherThanAMillion() {
		String deep = "list(first: 2147483647) { nodes { ".repeat(8) + "id" + " } }".repeat(8);
		assertThat(asked("{ %s }".formatted(deep)).getErrors().get(0).getExtensions()).containsEntry("asked",
				1_000_000);
	}

	private ExecutionResult asked(String document) {
		return this.api.execute(ExecutionInput.newExecutionInput(document).variables(Map.of("n", 3)));
	}

}
