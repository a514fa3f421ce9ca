package org.fairergraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The smallest seed that tells of an action, its owner and its place.
 */
final class SmallestSeed {

	static final String LOCATION = "src/test/resources/places/smallest";

	private SmallestSeed() {
	}

	static List<SeedFile> files() {
		return SeedFolder.read(LOCATION);
	}

	/**
	 * The seed with another text in each of its files.
	 * @param edit makes the other text
	 * @return the facts
	 */
	static Facts edited(UnaryOperator<String> edit) {
		return SeedSource.of(files().stream().map((file) -> edited(file, edit)).toList()).facts();
	}

	/**
	 * Writes the seed with another text in each of its files.
	 * @param folder where to
	 * @param edit makes the other text
	 * @return the folder, as a location
	 */
	static String write(Path folder, UnaryOperator<String> edit) {
		try {
			for (SeedFile file : files()) {
				Path path = folder.resolve(file.name());
				Files.createDirectories(path.resolveSibling(""));
				Files.write(path, edited(file, edit).bytes());
			}
			return folder.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SeedFile edited(SeedFile file, UnaryOperator<String> edit) {
		return SeedFile.of(file.name(), edit.apply(new String(file.bytes(), StandardCharsets.UTF_8)));
	}

}
