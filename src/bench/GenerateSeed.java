import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a seed of as many rows as asked for, for {@code SeedBenchmark}: the seed in {@code graph-seed}, and made-up rows behind its own. CONTRIBUTING
 * tells how to run it.
 *
 * Of 400 rows that are made up, 204 tell of 68 observations with their indicators and areas, as in the real seed, where more than half of the rows
 * do; the others tell of 20 actions with their owners, places, determinants, principles and sources, of reports on four of them, of one more
 * organisation and one more source. Everything is drawn from fixed numbers, so that the same number of rows is the same seed.
 */
public final class GenerateSeed {

	private static final int ACTIONS = 20;

	private static final int OBSERVATIONS = 68;

	private static final List<String> STATUSES = List.of("IN_PROGRESS", "IN_PROGRESS", "PROPOSED", "PAUSED", "UNKNOWN", "COMPLETED");

	private static final List<String> ROLES = List.of("LEAD", "DELIVERS", "SUPPORTS");

	private final Path folder;

	private final long wanted;

	private final Random random = new Random(42);

	private final Map<String, StringBuilder> texts = new HashMap<>();

	private final Map<String, List<String>> columns = new HashMap<>();

	private final Map<String, List<String>> ids = new HashMap<>();

	private long rows;

	private GenerateSeed(Path folder, long wanted) {
		this.folder = folder;
		this.wanted = wanted;
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		if (Files.exists(folder)) {
			throw new IllegalArgumentException(folder + " is there already");
		}
		GenerateSeed seed = new GenerateSeed(folder, Long.parseLong(arguments[1].replace("_", "").replace(",", "")));
		seed.copy(Path.of("graph-seed"));
		seed.write();
		System.out.printf("%s holds %,d rows%n", folder, seed.rows);
	}

	private void copy(Path base) throws IOException {
		for (String part : List.of("nodes", "relationships")) {
			Files.createDirectories(this.folder.resolve(part));
			try (Stream<Path> files = Files.list(base.resolve(part))) {
				for (Path file : files.toList()) {
					copy(file, part + '/' + file.getFileName().toString().replace(".csv", ""));
				}
			}
		}
		Files.copy(base.resolve("datapackage.json"), this.folder.resolve("datapackage.json"));
	}

	private void copy(Path file, String name) throws IOException {
		Files.copy(file, this.folder.resolve(name + ".csv"));
		String text = Files.readString(file);
		this.columns.put(name, List.of(text.lines().findFirst().orElseThrow().split(",")));
		List<String> starts = new ArrayList<>();
		boolean quoted = false;
		boolean begins = true;
		for (int at = 0; at < text.length(); at++) {
			if (begins && at > 0) {
				starts.add(text.substring(at, text.indexOf(',', at)));
			}
			quoted ^= text.charAt(at) == '"';
			begins = text.charAt(at) == '\n' && !quoted;
		}
		this.ids.put(name, starts);
		this.rows += starts.size();
	}

	private void write() {
		int block = 0;
		while (this.rows + 400 <= this.wanted) {
			String source = source("s-" + block);
			String owner = organisation(block, source);
			for (int number = 0; number < ACTIONS; number++) {
				action(block * ACTIONS + number, owner, source);
			}
			for (int number = 0; number < OBSERVATIONS; number++) {
				observation(block * OBSERVATIONS + number);
			}
			if (++block % 100 == 0) {
				flush();
			}
		}
		for (int rest = 0; this.rows < this.wanted; rest++) {
			source("rest-" + rest);
		}
		flush();
	}

	private String source(String name) {
		String id = "source:made-up-" + name;
		row("nodes/Source", Map.of("id", id, "title", "Minutes and papers of a made-up board, " + name, "publisher", "A made-up board", "published", "2025",
				"url", "https://example.org/papers/" + name, "evidence", "STATED"));
		return id;
	}

	private String organisation(int number, String source) {
		String id = "organisation:made-up-" + number;
		row("nodes/Organisation", Map.of("id", id, "name", "Made-up Partner " + number, "aliases", "MUP " + number + ";Partner no. " + number, "sector",
				List.of("PUBLIC", "THIRD", "PRIVATE").get(number % 3), "kind", "made up", "collective", "false", "evidence", "STATED"));
		row("relationships/OPERATES_IN", Map.of("start", id, "end", one("nodes/Area"), "evidence", "EDITORIAL", "sources", "source:editors"));
		row("relationships/CITES", Map.of("start", id, "end", source, "locator", "page " + number % 90));
		return id;
	}

	private void action(int number, String owner, String source) {
		String id = "action:made-up-" + number;
		String status = STATUSES.get(this.random.nextInt(STATUSES.size()));
		int year = 2018 + this.random.nextInt(8);
		row("nodes/Action", Map.of("id", id, "title", "Made-up action %d on something".formatted(number), "summary",
				"What partners do in action %d, who asked for it, and how they mean to tell whether it helped, in two lines or so, as a source would.".formatted(number),
				"start", year + "-04", "end", (number % 2 == 0) ? (year + 3) + "-03-31" : "", "status", status, "statusInSource", "as planned", "evidence",
				"STATED", "weaker", "status:EDITORIAL"));
		owners(id, owner, source, year);
		row("relationships/TAKES_PLACE_IN", claim(id, one("nodes/Area"), source));
		for (String determinant : two("nodes/Determinant")) {
			row("relationships/TARGETS", Map.of("start", id, "end", determinant, "evidence", "EDITORIAL", "sources", "source:editors"));
		}
		row("relationships/SERVES", Map.of("start", id, "end", one("nodes/Principle"), "evidence", "EDITORIAL", "sources", "source:editors"));
		row("relationships/CITES", Map.of("start", id, "end", source, "locator", "page %d, \"as it was agreed\"".formatted(number % 90)));
		if (number % 5 == 0) {
			update(number, id, status, source);
		}
	}

	private void owners(String action, String owner, String source, int year) {
		Set<String> chosen = new HashSet<>(Set.of(owner));
		while (chosen.size() < ROLES.size()) {
			chosen.add(one("nodes/Organisation"));
		}
		int role = 0;
		for (String organisation : chosen.stream().sorted().toList()) {
			Map<String, String> cells = new HashMap<>(claim(organisation, action, source));
			cells.putAll(Map.of("role", ROLES.get(role++), "since", Integer.toString(year), "locators", "page " + this.random.nextInt(90)));
			row("relationships/OWNS", cells);
		}
	}

	private void update(int number, String action, String status, String source) {
		String id = "update:made-up-" + number;
		row("nodes/Update", Map.of("id", id, "date", "2025-0" + (1 + number % 9), "status", status, "note", "As before, said the board.", "evidence", "STATED"));
		row("relationships/REPORTS_ON", Map.of("start", id, "end", action));
		row("relationships/CITES", Map.of("start", id, "end", source));
	}

	private void observation(int number) {
		int year = 1990 + number % 35;
		double value = Math.round(this.random.nextDouble() * 900) / 10.0 + 5;
		String id = "observation:made-up-%d-%s".formatted(number, "some-indicator-some-area-%d-01-01-p1y".formatted(year));
		Map<String, String> cells = new HashMap<>(Map.of("id", id, "period", Integer.toString(year), "periodInSource", year + "-01-01/P1Y", "start",
				year + "-01-01", "end", year + "-12-31", "group", (number % 2 == 0) ? "female" : "male", "value", Double.toString(value), "lower",
				"%.1f".formatted(value - 4), "upper", "%.1f".formatted(value + 4)));
		cells.putAll(Map.of("unit", "years", "comparable", "true", "source", "source:els", "locator",
				"https://example.org/made-up-values-as-long-as-an-address-of-a-file-among-many-in-a-store-of-such-files/made-up-%d.csv".formatted(number % 40),
				"evidence", "STATED", "notes",
				"Made up, as long as a note on what lies under a value: https://example.org/made-up-notes (of no release at all)"));
		row("nodes/Observation", cells);
		row("relationships/OF_INDICATOR", Map.of("start", id, "end", one("nodes/Indicator")));
		row("relationships/FOR_AREA", Map.of("start", id, "end", one("nodes/Area")));
	}

	private static Map<String, String> claim(String start, String end, String source) {
		return Map.of("start", start, "end", end, "evidence", "STATED", "sources", source);
	}

	private String one(String name) {
		List<String> all = this.ids.get(name);
		return all.get(this.random.nextInt(all.size()));
	}

	private Set<String> two(String name) {
		Set<String> chosen = new HashSet<>();
		while (chosen.size() < 2) {
			chosen.add(one(name));
		}
		return chosen;
	}

	private void row(String name, Map<String, String> cells) {
		List<String> known = this.columns.get(name);
		if (!known.containsAll(cells.keySet())) {
			throw new IllegalStateException(name + " has no such column: " + cells.keySet());
		}
		StringBuilder text = this.texts.computeIfAbsent(name, (key) -> new StringBuilder());
		for (int column = 0; column < known.size(); column++) {
			text.append((column > 0) ? "," : "").append(quoted(cells.getOrDefault(known.get(column), "")));
		}
		text.append('\n');
		this.rows++;
	}

	private static String quoted(String cell) {
		return (cell.contains(",") || cell.contains("\"")) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}

	private void flush() {
		this.texts.forEach((name, text) -> {
			try {
				Files.writeString(this.folder.resolve(name + ".csv"), text, StandardOpenOption.APPEND);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		this.texts.clear();
	}

}
