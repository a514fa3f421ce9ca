package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.io.locker.FileLockException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FirstStartTests {

	@TempDir
	private Path folder;

	@Test
	void movesAWholeStoreToItsPlace() {
		start().makeSure();
		assertThat(this.folder.resolve("data/store")).hasContent("whole");
		assertThat(this.folder).isDirectoryNotContaining("glob:**being-made");
	}

	@Test
	void makesAnewWhatWasNotFinished() throws IOException {
		write("being-made/data/half");
		write("being-made/lock");
		start().makeSure();
		assertThat(this.folder.resolve("data")).isDirectoryNotContaining("glob:**half");
		assertThat(this.folder).isDirectoryNotContaining("glob:**being-made");
	}

	@Test
	void leavesAStoreAlone() throws IOException {
		write("data/store");
		write("being-made/data/half");
		start().makeSure();
		assertThat(this.folder.resolve("data/store")).hasContent("there before");
	}

	@Test
	void leavesALinkToADiskThatIsAway() throws IOException {
		Path link = Files.createSymbolicLink(this.folder.resolve("data"), this.folder.resolve("away"));
		start().makeSure();
		assertThat(link).isSymbolicLink();
	}

	@Test
	void leavesNothingInThePlaceWhereTheMakingFails() {
		assertThatIllegalStateException().isThrownBy(new FirstStart(this.folder, (aside) -> {
			make(aside);
			throw new IllegalStateException();
		})::makeSure);
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void leavesWhatAnotherProcessIsMaking() throws IOException {
		write("being-made/data/half");
		write("being-made/lock");
		try (FileChannel other = FileChannel.open(this.folder.resolve("being-made/lock"), StandardOpenOption.WRITE);
				FileLock lock = other.lock()) {
			assertThatExceptionOfType(FileLockException.class).isThrownBy(start()::makeSure);
			assertThat(lock.isValid()).isTrue();
			assertThat(this.folder.resolve("being-made/data/half")).exists();
		}
	}

	private FirstStart start() {
		return new FirstStart(this.folder, FirstStartTests::make);
	}

	private static void make(Path aside) {
		try {
			Files.writeString(Files.createDirectories(aside.resolve("data")).resolve("store"), "whole");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(String file) throws IOException {
		Path path = this.folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, "there before");
	}

}
