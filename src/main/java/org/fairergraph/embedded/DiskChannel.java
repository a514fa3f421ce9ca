package org.fairergraph.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;

import org.neo4j.io.fs.StoreFileChannel;

/**
 * A file of the store that tells when it cannot be written.
 */
final class DiskChannel extends StoreFileChannel {

	private final Consumer<IOException> failed;

	DiskChannel(FileChannel channel, Consumer<IOException> failed) {
		super(channel);
		this.failed = failed;
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		return told(() -> super.write(source));
	}

	@Override
	public long write(ByteBuffer[] sources) throws IOException {
		return told(() -> super.write(sources));
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
		return told(() -> super.write(sources, offset, length));
	}

	@Override
	public void writeAll(ByteBuffer source, long position) throws IOException {
		told(() -> {
			super.writeAll(source, position);
			return true;
		});
	}

	@Override
	public void force(boolean metaData) throws IOException {
		told(() -> {
			super.force(metaData);
			return true;
		});
	}

	private <T> T told(Writing<T> writing) throws IOException {
		try {
			return writing.run();
		}
		catch (IOException ex) {
			this.failed.accept(ex);
			throw ex;
		}
	}

	/**
	 * Something that is written.
	 *
	 * @param <T> what comes of it
	 */
	private interface Writing<T> {

		T run() throws IOException;

	}

}
