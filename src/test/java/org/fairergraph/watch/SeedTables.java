package org.fairergraph.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fairergraph.graph.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a seed as the witnesses of this room read them, without any code of the
 * application but its dates.
 */
final class SeedTables {

	private final Map<String, Cells> nodes = new HashMap<>();

	private final Map<String, List<Cells>> links = new HashMap<>();

	private final Map<String, List<String>> observations = new HashMap<>();

	private final Map<List<Object>, Map<String, Integer>> above = new HashMap<>();

	SeedTables(Path folder) {
		for (Path file : files(folder.resolve("nodes"))) {
			rows(file).forEach((row) -> this.nodes.put(row.get("id"), row));
		}
		for (Path file : files(folder.resolve("relationships"))) {
			this.links.put(file.getFileName().toString().replace(".csv", ""), rows(file));
		}
		Map<String, String> areas = new HashMap<>();
		links("FOR_AREA").forEach((link) -> areas.put(link.get("start"), link.get("end")));
		links("OF_INDICATOR").forEach((link) -> this.observations
			.computeIfAbsent(link.get("end") + " " + areas.get(link.get("start")), (key) -> new ArrayList<>())
			.add(link.get("start")));
	}

	Cells node(String id) {
		return this.nodes.getOrDefault(id, Cells.NONE);
	}

	List<String> ids(String kind) {
		return this.nodes.keySet().stream().filter((id) -> id.startsWith(kind + ":")).sorted().toList();
	}

	List<Cells> links(String type) {
		return this.links.getOrDefault(type, List.of());
	}

	List<Cells> from(String type, String start) {
		return links(type).stream().filter((link) -> link.get("start").equals(start)).toList();
	}

	List<Cells> to(String type, String end) {
		return links(type).stream().filter((link) -> link.get("end").equals(end)).toList();
	}

	List<String> observations(String indicator, String area) {
		return this.observations.getOrDefault(indicator + " " + area, List.of());
	}

	static boolean sure(Cells row) {
		return !row.getOrDefault("evidence", "").equals("UNVERIFIED");
	}

	static boolean weak(Cells row, String column) {
		return List.of(row.getOrDefault("weaker", "").split(";")).contains(column + ":UNVERIFIED");
	}

	/**
	 * What something is or what lies above it.
	 * @param type the type of the links
	 * @param start where to begin
	 * @param doubtful whether links in doubt count
	 * @return how far each is away
	 */
	Map<String, Integer> up(String type, String start, boolean doubtful) {
		return this.above.computeIfAbsent(List.of(type, start, doubtful), (key) -> {
			Map<String, Integer> far = new LinkedHashMap<>(Map.of(start, 0));
			List<String> turn = List.of(start);
			for (int step = 1; !turn.isEmpty(); step++) {
				List<String> next = new ArrayList<>();
				for (String from : turn) {
					for (Cells link : from(type, from)) {
						if ((doubtful || sure(link) && sure(node(link.get("end"))))
								&& !far.containsKey(link.get("end"))) {
							far.put(link.get("end"), step);
							next.add(link.get("end"));
						}
					}
				}
				turn = next;
			}
			return far;
		});
	}

	/**
	 * How well a value is known.
	 * @param value its row
	 * @param indicator the row of what it is a value of
	 * @return the weaker of both
	 */
	static String known(Cells value, Cells indicator) {
		List<String> both = List.of(value.get("evidence"), indicator.get("evidence"));
		if (both.contains("UNVERIFIED") || weak(value, "value")) {
			return "UNVERIFIED";
		}
		return both.contains("EDITORIAL") ? "EDITORIAL" : "STATED";
	}

	static @Nullable LocalDate last(String words) {
		return words.isEmpty() ? null : new PartialDate(words).last();
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".csv")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Cells> rows(Path file) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
			return reader.stream().map((row) -> new Cells(row.getFieldsAsMap())).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
