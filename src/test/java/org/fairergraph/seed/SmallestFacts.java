package org.fairergraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of the smallest seed, with one file of a test's own.
 */
final class SmallestFacts {

	private SmallestFacts() {
	}

	static Map<String, Fact> byId(String file, String text) {
		List<SeedFile> files = Stream
			.concat(Stream.of(SeedFile.of(file, text)),
					SmallestSeed.files().stream().filter((other) -> !other.name().equals(file)))
			.sorted()
			.toList();
		return SeedSource.of(files).facts().all().collect(Collectors.toMap(Fact::id, Function.identity()));
	}

	static Object value(Map<String, Fact> facts, String id, String key) {
		return Objects.requireNonNull(Objects.requireNonNull(facts.get(id), id).properties().get(key), key);
	}

}
