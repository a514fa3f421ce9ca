package org.fairergraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.introspection.IntrospectionQuery;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentMeasureTests {

	private static DocumentSize measured(String document) {
		return DocumentMeasure.of(Parser.parse(document));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{ a }|1 1 1 0 0", "{ a b { c } }|2 2 3 0 0", "{ x: a y: a }|1 2 2 2 0",
					"{ a @skip(if: true) @include(if: true) }|1 1 1 0 2", "query @live { a }|1 1 1 0 1",
					"{ ... on Query @include(if: true) { a } }|1 1 1 0 1",
					"{ ...F ...F } fragment F on Query { a { b } }|2 2 4 0 0",
					"query One { a } query Two { a { b } }|2 2 3 0 0", "{ ...Missing }|0 0 0 0 0",
					"{ ...F } fragment F on Query { a ...G } fragment G on Query { b ...F }|1 2 2 0 0" })
	void countsWhatADocumentAsksFor(String document, String size) {
		DocumentSize measured = measured(document);
		assertThat("%d %d %d %d %d".formatted(measured.depth(), measured.rootFields(), measured.fields(),
				measured.aliases(), measured.directives()))
			.isEqualTo(size);
	}

	@Test
	void countsFragmentsThatDoubleAtEachStepWithoutGoingThroughThem() {
		String doubling = IntStream.range(0, 100)
			.mapToObj((i) -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" "));
		assertThat(measured("{ ...F0 } " + doubling + " fragment F100 on Query { a }").fields())
			.isEqualTo(1_000_000_000);
	}

	static List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/graphql-documents"))) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void findsEveryDocumentOfOursFarFromTheBounds(Path document) throws IOException {
		DocumentSize size = measured(Files.readString(document));
		assertThat(size.fields()).isLessThan(500);
		assertThat(size.depth()).isLessThan(15);
	}

	@Test
	void findsTheQuestionOfToolsAboutTheSchemaWithinTheBounds() {
		assertThat(measured(IntrospectionQuery.INTROSPECTION_QUERY).depth()).isLessThan(20);
	}

}
