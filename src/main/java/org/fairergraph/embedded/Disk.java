package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.StoreFileChannel;

/**
 * The disk as the engine sees it, which keeps in mind that it could not be written. The
 * engine tries again for ever when it closes a file, and keeps the reason to itself.
 */
class Disk extends DefaultFileSystemAbstraction {

	private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

	private volatile Runnable telling = () -> {
	};

	/**
	 * Hears of the first failure.
	 * @param listener what to do then
	 */
	void onFailure(Runnable listener) {
		this.telling = listener;
	}

	/**
	 * Tells why the disk could not be written.
	 * @return the first failure, or nothing
	 */
	Optional<IOException> failure() {
		return Optional.ofNullable(this.failure.get());
	}

	@Override
	protected StoreFileChannel getStoreFileChannel(FileChannel channel) {
		return new DiskChannel(channel, this::failed);
	}

	// what is checked, the engine tries again and again
	private void failed(IOException ex) {
		if (ex instanceof ClosedChannelException) {
			return;
		}
		if (!this.failure.compareAndSet(null, ex)) {
			throw new UncheckedIOException(ex);
		}
		this.telling.run();
	}

}
