package org.fairergraph;

import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the GraphQL schema and the Java that answers it to each other. Spring only logs
 * where they part. No graph is opened: the driver connects to nothing, and the start
 * sequence does not run.
 */
@Tag("architecture")
@SpringBootTest(properties = "spring.neo4j.uri=bolt://localhost:1")
class SchemaTests {

	private static final AtomicReference<SchemaReport> REPORT = new AtomicReference<>();

	@MockitoBean
	StartSequence start;

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

	/**
	 * Keeps the report that Spring would log.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Inspection {

		@Bean
		GraphQlSourceBuilderCustomizer keptReport() {
			return (builder) -> builder.inspectSchemaMappings(REPORT::set);
		}

	}

}
