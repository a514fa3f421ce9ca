package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.io.fs.StoreFileChannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Tests for {@link Disk}, on the device that is always full.
 */
@DisabledIf(value = "nowhere", disabledReason = "There is no /dev/full")
class DiskTests {

	private static final Path FULL = Path.of("/dev/full");

	@AutoClose
	private final Disk disk = new Disk();

	private final AtomicInteger told = new AtomicInteger();

	static boolean nowhere() {
		return Files.notExists(FULL);
	}

	@Test
	void keepsInMindThatItIsFull() throws IOException {
		try (StoreFileChannel channel = this.disk.write(FULL)) {
			assertThatIOException().isThrownBy(() -> channel.writeAll(bytes()));
			assertThat(this.disk.failure()).get().asString().contains("No space left on device");
		}
	}

	@Test
	void endsWhatIsTriedAgainAndTellsItOnce() throws IOException {
		this.disk.onFailure(this.told::incrementAndGet);
		try (StoreFileChannel channel = this.disk.write(FULL)) {
			assertThatIOException().isThrownBy(() -> channel.writeAll(bytes(), 0));
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> channel.write(bytes()));
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> channel.write(new ByteBuffer[] { bytes() }));
		}
		assertThat(this.told).hasValue(1);
	}

	@Test
	void isWellWhereAFileIsWrittenOrClosedTooSoon(@TempDir Path folder) throws IOException {
		StoreFileChannel channel = this.disk.write(folder.resolve("file"));
		channel.writeAll(bytes());
		channel.force(false);
		channel.close();
		assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(() -> channel.writeAll(bytes()));
		assertThat(this.disk.failure()).isEmpty();
	}

	private static ByteBuffer bytes() {
		return ByteBuffer.wrap(new byte[] { 1 });
	}

}
