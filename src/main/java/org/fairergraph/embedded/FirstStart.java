package org.fairergraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.io.fs.FileUtils;
import org.neo4j.io.locker.FileLockException;

import org.springframework.util.FileSystemUtils;

/**
 * Makes a store aside and moves it to its place when it is whole. The engine does not
 * open again what it was making when the process was killed; that holds nothing yet, and
 * never lies where a store that holds something does.
 */
final class FirstStart {

	private static final String ASIDE = "being-made";

	private static final String STORE = "data";

	private final Path folder;

	private final Path aside;

	private final Consumer<Path> making;

	/**
	 * Prepares the making of a store.
	 * @param folder where the store belongs
	 * @param making makes a store in a folder, and closes it
	 */
	FirstStart(Path folder, Consumer<Path> making) {
		this.folder = folder;
		this.aside = folder.resolve(ASIDE);
		this.making = making;
	}

	/**
	 * Makes the store where there is none. Whatever stands in its place, even an empty
	 * folder or a link that leads nowhere, is left to the engine.
	 */
	void makeSure() {
		try {
			if (missing() || Files.exists(this.aside)) {
				Files.createDirectories(this.aside);
				alone();
				FileSystemUtils.deleteRecursively(this.aside);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean missing() {
		return Files.notExists(this.folder.resolve(STORE), LinkOption.NOFOLLOW_LINKS);
	}

	private void alone() throws IOException {
		try (FileChannel channel = FileChannel.open(this.aside.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = lock(channel)) {
			if (lock == null) {
				throw new FileLockException("Another process is making the store", null);
			}
			// who was at it before may have finished meanwhile
			if (missing()) {
				make();
			}
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private void make() throws IOException {
		Path made = this.aside.resolve(STORE);
		FileSystemUtils.deleteRecursively(made);
		this.making.accept(this.aside);
		Files.move(made, this.folder.resolve(STORE), StandardCopyOption.ATOMIC_MOVE);
		FileUtils.tryForceDirectory(this.folder);
	}

}
