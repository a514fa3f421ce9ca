package org.fairergraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a seed as they stand in its files, read without any code of the
 * application.
 */
public final class SeedRows {

	private final Map<String, Row> nodes = new HashMap<>();

	private final Map<String, List<Row>> links = new HashMap<>();

	private final Map<String, Map<String, List<Link>>> starting = new ConcurrentHashMap<>();

	private final Map<String, List<List<Link>>> chains = new ConcurrentHashMap<>();

	public SeedRows(Path folder) {
		files(folder.resolve("nodes")).flatMap((file) -> rows(file).stream())
			.forEach((row) -> this.nodes.put(row.get("id"), row));
		files(folder.resolve("relationships"))
			.forEach((file) -> this.links.put(file.getFileName().toString().replace(".csv", ""), rows(file)));
	}

	public Row node(String id) {
		return this.nodes.getOrDefault(id, new Row(Map.of()));
	}

	public List<String> ids(String kind) {
		return this.nodes.keySet().stream().filter((id) -> id.startsWith(kind + ":")).sorted().toList();
	}

	public List<Row> links(String type) {
		return this.links.getOrDefault(type, List.of());
	}

	public List<Link> from(String type, String start) {
		return this.starting.computeIfAbsent(type, this::byStart).getOrDefault(start, List.of());
	}

	private Map<String, List<Link>> byStart(String type) {
		return links(type).stream()
			.map((row) -> new Link(id(type, row), row))
			.collect(Collectors.groupingBy((link) -> link.row().get("start")));
	}

	/**
	 * All chains of one type that end at a node, from a certain node or from any.
	 * @param type the type
	 * @param from where the chain begins, or nothing for anywhere
	 * @param to where it ends
	 * @return the chains; one without a link where it begins and ends at the same node
	 */
	public List<List<Link>> chains(String type, @Nullable String from, String to) {
		String key = type + " " + from + " " + to;
		List<List<Link>> known = this.chains.get(key);
		if (known == null) {
			known = follow(type, from, to);
			this.chains.put(key, known);
		}
		return known;
	}

	private List<List<Link>> follow(String type, @Nullable String from, String to) {
		List<List<Link>> found = new ArrayList<>();
		if (from == null || from.equals(to)) {
			found.add(List.of());
		}
		for (Row row : links(type)) {
			if (row.get("end").equals(to)) {
				for (List<Link> before : chains(type, from, row.get("start"))) {
					found.add(Stream.concat(before.stream(), Stream.of(new Link(id(type, row), row))).toList());
				}
			}
		}
		return found;
	}

	public static String id(String type, Row row) {
		String start = type.equals("ADDRESSES") ? row.get("start") : slug(row.get("start"));
		String id = "%s:%s:%s".formatted(type.toLowerCase(Locale.ROOT), start, slug(row.get("end")));
		return type.equals("OWNS") ? id + ":" + row.get("role") : id;
	}

	private static String slug(String id) {
		return id.substring(id.indexOf(':') + 1);
	}

	private static Stream<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".csv")).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Row> rows(Path file) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
			return reader.stream().map((row) -> new Row(row.getFieldsAsMap())).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One relationship of the seed.
	 *
	 * @param id its public id
	 * @param row its row
	 */
	public record Link(String id, Row row) {

		public boolean doubtful() {
			return this.row.get("evidence").equals("UNVERIFIED");
		}

	}

}
