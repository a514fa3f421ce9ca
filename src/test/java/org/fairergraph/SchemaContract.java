package org.fairergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/**
 * What clients rely on: the schema as it is printed in one file.
 */
final class SchemaContract {

	/**
	 * The schema as it was last agreed.
	 */
	static final Path AGREED = Path.of("src/docs/schema.graphqls");

	private static final Path FOLDER = Path.of("src/main/resources/graphql");

	private SchemaContract() {
	}

	static GraphQLSchema current() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return parsed(files.sorted().map(SchemaContract::read).collect(Collectors.joining("\n")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static GraphQLSchema parsed(String schema) {
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(schema));
	}

	static String printed(GraphQLSchema schema) {
		return new SchemaPrinter(
				SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false).includeScalarTypes(true))
			.print(schema);
	}

	/**
	 * What would break a client.
	 */
	static List<String> breakages(GraphQLSchema agreed, GraphQLSchema changed) {
		CapturingReporter reporter = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(agreed, changed), reporter);
		return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
