package org.fairergraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds which fields an instrumentation is shown.
 */
class RootInstrumentationTests {

	private static final String SCHEMA = "type Query { area: Area } type Area { name: String parent: Area }";

	private final List<String> fields = new ArrayList<>();

	private final List<String> fetchers = new ArrayList<>();

	@Test
	void showsAFieldOfTheRoot() {
		ask("{ area { name } }");
		assertThat(this.fields).containsExactly("/area");
	}

	@Test
	void showsWhatIsLookedUpBelow() {
		ask("{ area { name parent { name } } }");
		assertThat(this.fetchers).containsExactly("/area", "/area/parent");
	}

	private void ask(String document) {
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.type("Query", (query) -> query.dataFetcher("area", (field) -> Map.of("name", "Halton")))
			.type("Area", (area) -> area.dataFetcher("parent", (field) -> Map.of("name", "Cheshire")))
			.build();
		GraphQL graphQl = GraphQL
			.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
			.instrumentation(new RootInstrumentation(List.of(new Watching())))
			.build();
		assertThat(graphQl.execute(document).getErrors()).isEmpty();
	}

	/**
	 * Notes what it is shown.
	 */
	private final class Watching extends SimplePerformantInstrumentation {

		@Override
		public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
				@Nullable InstrumentationState state) {
			RootInstrumentationTests.this.fields.add(parameters.getExecutionStepInfo().getPath().toString());
			return null;
		}

		@Override
		public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher,
				InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
			RootInstrumentationTests.this.fetchers.add(parameters.getExecutionStepInfo().getPath().toString());
			return fetcher;
		}

	}

}
