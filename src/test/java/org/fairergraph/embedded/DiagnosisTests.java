package org.fairergraph.embedded;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Diagnosis}, beside the starts that fail in processes of their own.
 */
class DiagnosisTests {

	@Test
	void namesAFolderFromWhichNothingMayBeRun() {
		assertThat(sentence(new UnsatisfiedLinkError("/tmp/jna1.tmp: failed to map segment from shared object")))
			.startsWith("The engine has a part that is no Java and cannot be run from the folder for temporary files (")
			.endsWith("java -Djna.tmpdir=… -jar fairer-graph.jar.")
			.doesNotContain("jna1.tmp");
	}

	@Test
	void tellsWhatItDoesNotKnowInTheWordsOfTheCause() {
		assertThat(sentence(new IllegalStateException("outer", new IllegalArgumentException("inner"))))
			.isEqualTo("The store in /place cannot be opened (inner); move the folder away or choose another folder"
					+ " with --fairer-graph.embedded.folder.");
	}

	private static String sentence(Throwable failure) {
		ReaderLimits limits = new ReaderLimits(Duration.ofSeconds(1), DataSize.ofMegabytes(1), 1, 1);
		EmbeddedSettings settings = new EmbeddedSettings(Path.of("/place"), 0, limits);
		return String.valueOf(Diagnosis.of(failure, settings).getMessage());
	}

}
