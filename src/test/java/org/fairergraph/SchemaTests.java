package org.fairergraph;

import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the GraphQL schema and the Java that answers it to each other. Spring only logs
 * where they part.
 */
@Tag("architecture")
class SchemaTests {

	private static final AtomicReference<SchemaReport> REPORT = new AtomicReference<>();

	@BeforeAll
	static void inspect() {
		new WebApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
			.withUserConfiguration(FairerGraphApplication.class)
			.withBean(GraphQlSourceBuilderCustomizer.class,
					() -> (builder) -> builder.inspectSchemaMappings(REPORT::set))
			// connects to nothing, since nobody asks
			.withPropertyValues("spring.neo4j.uri=bolt://localhost:1")
			.run((context) -> assertThat(context).hasSingleBean(GraphQlSource.class));
	}

	@Test
	void answersEveryFieldOfTheSchema() {
		assertThat(report().unmappedFields()).isEmpty();
	}

	@Test
	void mapsNoFieldThatTheSchemaLacks() {
		assertThat(report().unmappedRegistrations()).isEmpty();
	}

	@Test
	void readsNoArgumentThatTheSchemaLacks() {
		assertThat(report().unmappedArguments()).isEmpty();
	}

	@Test
	void agreesOnWhichFieldsMayBeNull() {
		assertThat(report().fieldNullnessErrors()).isEmpty();
	}

	@Test
	void agreesOnWhichArgumentsMayBeNull() {
		assertThat(report().argumentNullnessErrors()).isEmpty();
	}

	@Test
	void looksAtEveryType() {
		assertThat(report().skippedTypes()).isEmpty();
	}

	private static SchemaReport report() {
		return assertThat(REPORT.get()).isNotNull().actual();
	}

}
