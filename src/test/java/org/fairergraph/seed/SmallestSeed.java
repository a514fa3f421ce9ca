package org.fairergraph.seed;

import java.util.List;
import java.util.function.UnaryOperator;
import java.nio.charset.StandardCharsets;

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
	 * @return the files
	 */
	static List<SeedFile> edited(UnaryOperator<String> edit) {
		return files().stream()
			.map((file) -> SeedFile.of(file.name(), edit.apply(new String(file.bytes(), StandardCharsets.UTF_8))))
			.toList();
	}

}
