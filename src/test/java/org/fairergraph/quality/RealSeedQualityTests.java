package org.fairergraph.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.fairergraph.support.RunningApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules find in the real seed: nothing that cannot be, and of the rest exactly
 * what is written down, so that a change of the seed shows what it mends or breaks.
 */
@RunningApplication
@Tag("engine")
class RealSeedQualityTests {

	private static final Path EXPECTED = Path.of("src/test/resources/quality/findings.txt");

	private static final Path FOUND = Path.of("target/quality/findings.txt");

	private final Quality found;

	RealSeedQualityTests(Inspection inspection) {
		this.found = inspection.on(LocalDate.of(2026, 11, 24));
	}

	@Test
	void saysNothingThatCannotBe() {
		assertThat(this.found.only(List.of(Severity.ERROR), List.of()).lines()).isEmpty();
	}

	@Test
	void isAsWrittenDown() throws IOException {
		Files.createDirectories(FOUND.resolveSibling(""));
		Files.write(FOUND, this.found.lines().toList());
		assertThat(this.found.lines()).as("%s should be %s", FOUND, EXPECTED)
			.containsExactlyElementsOf(Files.readAllLines(EXPECTED));
	}

}
