package org.fairergraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A seed that breaks a rule: the smallest seed with other files laid over it, and the
 * report that is expected of it.
 *
 * @param folder where its files are
 */
record BrokenSeed(Path folder) {

	private static final Path ROOT = Path.of("src/test/resources/broken");

	private static final String EXPECTED = "expected.txt";

	private static final String ABSENT = "absent.txt";

	/**
	 * Finds all broken seeds.
	 * @return the seeds, in the order of their names
	 */
	static List<BrokenSeed> all() {
		try (Stream<Path> paths = Files.walk(ROOT)) {
			return paths.filter((path) -> path.endsWith(EXPECTED))
				.sorted()
				.map((path) -> new BrokenSeed(path.resolveSibling("")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The rule that the seed is named for.
	 * @return the name of the rule
	 */
	String rule() {
		return ROOT.relativize(this.folder).getName(0).toString();
	}

	/**
	 * The files of the seed.
	 * @return those of the smallest seed, as far as no other lies over them
	 */
	List<SeedFile> files() {
		Set<SeedFile> files = new TreeSet<>(SeedFolder.read(this.folder.toString()));
		files.addAll(SeedFolder.read(SmallestSeed.LOCATION));
		files.removeIf((file) -> lines(ABSENT).contains(file.name()));
		return List.copyOf(files);
	}

	/**
	 * The report that is expected.
	 * @return a line for each finding
	 */
	String expected() {
		return String.join("\n", lines(EXPECTED));
	}

	private List<String> lines(String name) {
		Path file = this.folder.resolve(name);
		try {
			return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return ROOT.relativize(this.folder).toString();
	}

}
