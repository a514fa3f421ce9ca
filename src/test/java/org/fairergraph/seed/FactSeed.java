package org.fairergraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a seed as statements, the way the facts are read, so that the two can be held
 * against each other.
 */
final class FactSeed {

	private FactSeed() {
	}

	static List<String> statements(Path seed) {
		return Stream
			.concat(files(seed.resolve("nodes")).flatMap(FactSeed::properties),
					files(seed.resolve("relationships")).flatMap(FactSeed::relationships))
			.toList();
	}

	static Stream<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> properties(Path file) {
		List<String> said = new ArrayList<>();
		FactCsv.rows(file).forEach((row) -> row.getFieldsAsMap().forEach((property, cell) -> {
			if (!property.equals("id") && !cell.isEmpty()) {
				Stream<String> values = property.equals("weaker") ? FactCsv.split(cell, ";") : Stream.of(cell);
				values.forEach((value) -> said.add(FactRow.property(row.getField("id"), property, value)));
			}
		}));
		return said.stream();
	}

	private static Stream<String> relationships(Path file) {
		String type = file.getFileName().toString().replace(".csv", "");
		return FactCsv.rows(file).stream().map((row) -> {
			Map<String, String> properties = new HashMap<>(row.getFieldsAsMap());
			properties.keySet().removeAll(List.of("start", "end"));
			return FactRow.relationship(type, row.getField("start"), row.getField("end"), properties);
		});
	}

}
