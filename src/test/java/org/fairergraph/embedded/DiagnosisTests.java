package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.io.locker.FileLockException;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Diagnosis}, beside the starts that fail in processes of their own.
 */
class DiagnosisTests {

	private static final EmbeddedSettings SETTINGS = new EmbeddedSettings(Path.of("/place"), 0,
			new ReaderLimits(Duration.ofSeconds(1), DataSize.ofMegabytes(1), 1, 1));

	@Test
	void namesAFolderFromWhichNothingMayBeRun() {
		assertThat(sentence(new UnsatisfiedLinkError("/tmp/jna1.tmp: failed to map segment from shared object")))
			.startsWith("The engine has a part that is no Java and cannot be run from the folder for temporary files (")
			.endsWith("java -Djna.tmpdir=… -jar fairer-graph.jar.")
			.doesNotContain("jna1.tmp");
	}

	@ParameterizedTest
	@ValueSource(strings = { "No space left on device", "Disk quota exceeded" })
	void asksForRoomBeforeTheStartAndAfter(String why) {
		String sentence = "The folder /place has no room left (%s); make room there and start again.".formatted(why);
		assertThat(sentence(new UncheckedIOException(new IOException(why)))).isEqualTo(sentence);
		assertThat(sentence(new FileSystemException("/place/data", null, why))).isEqualTo(sentence);
		assertThat(Diagnosis.later(new IOException(why), SETTINGS)).isEqualTo(sentence);
	}

	@Test
	void namesAStoreThatMayOnlyBeRead() {
		assertThat(sentence(locked(new FileSystemException("/place/data", null, "Read-only file system")))).isEqualTo(
				"The folder /place cannot be written (Read-only file system); choose another folder with --fairer-graph.embedded.folder.");
		assertThat(sentence(locked(new AccessDeniedException("/place/data")))).isEqualTo(
				"The folder /place cannot be written (no access); choose another folder with --fairer-graph.embedded.folder.");
	}

	@Test
	void namesAStoreOfAnotherUser() {
		Exception cause = new IllegalStateException("Owner of the lock file differs",
				new AccessDeniedException("/place/data"));
		assertThat(sentence(locked(cause))).isEqualTo(
				"The store in /place belongs to another user; choose another folder with --fairer-graph.embedded.folder.");
	}

	@Test
	void namesAStoreThatIsInUse() {
		assertThat(sentence(locked(new OverlappingFileLockException()))).isEqualTo(
				"The store in /place is in use by another process; stop that one or choose another folder with --fairer-graph.embedded.folder.");
	}

	private static RuntimeException locked(Exception cause) {
		return new FileLockException("Unable to obtain lock on file", cause);
	}

	@Test
	void tellsWhyAnEngineDoesNotGoOn() {
		assertThat(Diagnosis.later(new IllegalStateException("panic", new IOException("Input/output error")), SETTINGS))
			.isEqualTo(
					"The store in /place cannot be written any more (Input/output error); put that right and start again.");
	}

	@Test
	void tellsWhatItDoesNotKnowInTheWordsOfTheCause() {
		assertThat(sentence(new IllegalStateException("outer", new IllegalArgumentException("inner"))))
			.isEqualTo("The store in /place cannot be opened (inner); move the folder away or choose another folder"
					+ " with --fairer-graph.embedded.folder.");
	}

	private static String sentence(Throwable failure) {
		return String.valueOf(Diagnosis.of(failure, SETTINGS).getMessage());
	}

}
