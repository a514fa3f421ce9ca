package org.fairergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds in the text of every source file, where the compiler forgets it.
 */
@Tag("architecture")
class SourcesTests {

	private static final Path MAIN = Path.of("src/main/java");

	// a clause of Cypher at the start of a text, or a pattern within it
	private static final Pattern CYPHER = Pattern
		.compile("\"\\s*(OPTIONAL )?(MATCH|MERGE|UNWIND|RETURN|CREATE|DETACH|CALL)\\b(?!\")|\\)-\\[[a-z]*:");

	static Stream<Path> packages() throws IOException {
		return files().map((file) -> file.getParent()).distinct();
	}

	private static Stream<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(MAIN)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("packages")
	void introducesEveryRoomInASentence(Path room) throws IOException {
		assertThat(Files.readString(room.resolve("package-info.java"))).contains("@NullMarked")
			.containsPattern("^/\\*\\*\\R \\* [A-Z][^*]+(\\R \\* [^*]+)*\\.\\R \\*/");
	}

	@Test
	void keepsCypherInQueriesOrInClassesNamedForIt() throws IOException {
		assertThat(files().filter((file) -> !file.getFileName().toString().endsWith("Cypher.java"))
			.filter((file) -> CYPHER.matcher(text(file)).find())
			.collect(Collectors.toSet())).isEmpty();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
