package org.fairergraph.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule bites, on the smallest sound place that was broken for it, and lets that
 * place be while it is sound.
 */
class QualityRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	static List<String> rules() {
		return RuleBook.read().stream().map(QualityRule::name).toList();
	}

	@Test
	void findNothingWhereAllIsWell() {
		assertThat(new Inspection(Example.sound()).on(TODAY).lines()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void findWhatTheyAreFor(String rule) {
		assertThat(new Inspection(Example.broken(rule)).ask(QualityRule.named(rule), TODAY).findings())
			.extracting(QualityFinding::id)
			.containsExactlyElementsOf(expected(rule));
	}

	@Test
	void haveNoOtherExamples() throws IOException {
		try (Stream<Path> files = Files.list(Example.FOLDER)) {
			assertThat(files.map((file) -> file.getFileName().toString())
				.filter((file) -> file.endsWith(".cypher"))
				.map((file) -> file.replace(".cypher", ""))).containsExactlyInAnyOrderElementsOf(
						Stream.concat(rules().stream(), Stream.of(Example.SOUND)).toList());
		}
	}

	private static List<String> expected(String rule) {
		return Example.text(rule)
			.lines()
			.limit(1)
			.flatMap((line) -> Stream.of(line.replace("// Finds: ", "").split(", ")))
			.toList();
	}

}
