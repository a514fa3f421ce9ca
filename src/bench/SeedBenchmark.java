import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.Property;
import org.fairergraph.graph.RelationshipType;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;

/**
 * Times the load of a seed beside {@code LOAD CSV} of the same rows, by turns, each in a Java of its own with the same heap and an empty store.
 * CONTRIBUTING tells how to run it.
 *
 * {@code LOAD CSV} is what somebody would write by hand: constraints and indexes of the product first, a {@code MERGE} for each row by its id, in
 * transactions of 2,000 rows, every column with its type, the ids of relationships, days, and stand-ins of equal length for sort keys and words. It
 * checks nothing and works nothing else out. The time of the product is that of its own line: reading, checking, comparing, writing, counting.
 */
public final class SeedBenchmark {

	private static final Pattern TOOK = Pattern.compile("added: (\\d+), changed: \\d+, withdrawn: \\d+ \\(([0-9.]+) s\\)");

	private final GraphDatabaseService graph;

	private final Path seed;

	private SeedBenchmark(GraphDatabaseService graph, Path seed) {
		this.graph = graph;
		this.seed = seed;
	}

	public static void main(String[] arguments) throws Exception {
		Path seed = Path.of(arguments[0]).toAbsolutePath();
		if (arguments.length > 2) {
			loadCsv(seed, Path.of(arguments[2]));
			System.exit(0);
		}
		for (int round = 1; round <= Integer.getInteger("rounds", 1); round++) {
			double reference = run("LOAD CSV", Pattern.compile("rows (\\d+) \\(([0-9.]+) s\\)"), reference(seed, arguments[1]));
			double product = run("product ", TOOK, product(seed, arguments[1]));
			System.out.printf(Locale.ROOT, "rate of the product to that of LOAD CSV: %.2f%n", reference / product);
		}
	}

	private static List<String> reference(Path seed, String heap) throws IOException {
		return List.of(java(), "-Xmx" + heap, "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				"src/bench/SeedBenchmark.java", seed.toString(), heap, emptyFolder());
	}

	private static List<String> product(Path seed, String heap) throws IOException {
		return List.of(java(), "-Xmx" + heap, "-jar", "target/fairer-graph.jar", "--server.port=0", "--fairer-graph.embedded.bolt-port=0",
				"--fairer-graph.quality.after-load=false", "--fairer-graph.embedded.folder=" + emptyFolder(), "--fairer-graph.seed.location=" + seed);
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static String emptyFolder() throws IOException {
		return Files.createTempDirectory(Path.of("target"), "seed-benchmark").toString();
	}

	private static double run(String who, Pattern took, List<String> command) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		List<String> said = new ArrayList<>();
		for (String line : (Iterable<String>) process.inputReader().lines()::iterator) {
			said.add(line);
			Matcher matcher = took.matcher(line);
			if (matcher.find()) {
				double seconds = Double.parseDouble(matcher.group(2));
				System.out.printf(Locale.ROOT, "%s %s rows in %.1f s; %s%n", who, matcher.group(1), seconds, cost(process));
				process.destroy();
				return seconds;
			}
		}
		throw new IllegalStateException(String.join("\n", said));
	}

	private static String cost(Process process) throws IOException {
		String peak = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))
			.stream()
			.filter((line) -> line.startsWith("VmHWM"))
			.map((line) -> line.replaceAll("[^0-9]", ""))
			.findFirst()
			.orElse("0");
		return "since its start %d s of CPU, at most %d MB resident".formatted(process.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds(),
				Long.parseLong(peak) / 1024);
	}

	private static void loadCsv(Path seed, Path store) throws IOException {
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(store.toAbsolutePath())
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
			.setConfig(GraphDatabaseSettings.debug_log_enabled, false)
			.setConfig(GraphDatabaseSettings.load_csv_file_url_root, seed)
			.build();
		try {
			SeedBenchmark benchmark = new SeedBenchmark(service.database("neo4j"), seed);
			benchmark.schema();
			long start = System.nanoTime();
			benchmark.load();
			System.out.printf(Locale.ROOT, "rows %d (%.1f s)%n", benchmark.rows(), (System.nanoTime() - start) / 1e9);
			// whoever started this looks at what it took, then ends it
			System.in.read();
		}
		finally {
			service.shutdown();
		}
	}

	private void schema() throws IOException {
		String text = Files.readAllLines(Path.of("queries/schema.cypher")).stream().filter((line) -> !line.startsWith("//")).collect(Collectors.joining("\n"));
		for (String statement : text.split(";")) {
			if (!statement.isBlank()) {
				this.graph.executeTransactionally(statement);
			}
		}
		this.graph.executeTransactionally("CALL db.awaitIndexes(600)");
	}

	private void load() throws IOException {
		for (Label label : Label.values()) {
			if (Files.exists(this.seed.resolve("nodes/" + label.cypher() + ".csv"))) {
				load("nodes/" + label.cypher(), "true", nodes(label));
			}
		}
		for (RelationshipType type : RelationshipType.values()) {
			for (String pair : pairs(type)) {
				String[] kinds = pair.split(" ");
				load("relationships/" + type.name(), "row.start STARTS WITH '%s:' AND row.end STARTS WITH '%s:'".formatted(kinds[0], kinds[1]),
						relationships(type, Label.ofId(kinds[0] + ":x").orElseThrow(), Label.ofId(kinds[1] + ":x").orElseThrow()));
			}
		}
	}

	private void load(String file, String which, String write) {
		this.graph.executeTransactionally("LOAD CSV WITH HEADERS FROM 'file:///%s.csv' AS row WITH row WHERE %s CALL (row) { %s } IN TRANSACTIONS OF 2000 ROWS"
			.formatted(file, which, write));
	}

	private Set<String> pairs(RelationshipType type) throws IOException {
		Path file = this.seed.resolve("relationships/" + type.name() + ".csv");
		if (!Files.exists(file)) {
			return Set.of();
		}
		try (Stream<String> lines = Files.lines(file)) {
			return lines.skip(1).map((line) -> line.replaceFirst("^([a-z]+):[^,]*,([a-z]+):.*", "$1 $2")).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static String nodes(Label label) {
		String name = label.naming().map((property) -> "row." + property.name()).orElse("''");
		String words = label.naming().isPresent() ? ", n.words = [toLower(%s), split(row.id, ':')[1]]".formatted(name) : "";
		return "MERGE (n:%s {id: row.id}) SET %s, n.sortKey = toLower(%s) + '\\t' + row.id%s".formatted(label.cypher(), properties("n", label.properties()), name,
				words);
	}

	private static String relationships(RelationshipType type, Label start, Label end) {
		String id = "'%s:' + %s + ':' + %s".formatted(type.name().toLowerCase(Locale.ROOT), end(type.starts(), "row.start"), end(type.ends(), "row.end"));
		if (type.distinguishing() != null) {
			id += " + coalesce(':' + row.%s, '')".formatted(type.distinguishing());
		}
		String properties = properties("r", type.properties());
		String source = type.structural() ? "" : ", r.source = split(row.sources, ';')[0]";
		return "MATCH (s:%s {id: row.start}) MATCH (e:%s {id: row.end}) MERGE (s)-[r:%s {id: %s}]->(e)".formatted(start.cypher(), end.cypher(), type.name(), id)
				+ (properties.isEmpty() ? "" : " SET " + properties + source);
	}

	private static String end(Set<Label> labels, String id) {
		return (labels.size() == 1) ? "split(%s, ':')[1]".formatted(id) : id;
	}

	private static String properties(String variable, List<Property> properties) {
		return properties.stream().flatMap((property) -> values(variable, property)).collect(Collectors.joining(", "));
	}

	private static Stream<String> values(String variable, Property property) {
		String cell = "row.`%s`".formatted(property.name());
		String value = switch (property.type()) {
			case TEXTS -> "split(%s, ';')";
			case INTEGER -> "toInteger(%s)";
			case DECIMAL -> "toFloat(%s)";
			case BOOLEAN -> "toBoolean(%s)";
			default -> "%s";
		};
		Stream<String> said = Stream.of("%s.`%s` = %s".formatted(variable, property.name(), value.formatted(cell)));
		Property.Bound bound = property.bound();
		return (bound == null) ? said : Stream.concat(said, Stream.of("%s.%s = %s".formatted(variable, bound.name(), day(cell, bound.last()))));
	}

	private static String day(String cell, boolean last) {
		return !last ? "date(%s)".formatted(cell)
				: "CASE size(%1$s) WHEN 10 THEN date(%1$s) WHEN 7 THEN date(%1$s) + duration('P1M') - duration('P1D') ELSE date(%1$s) + duration('P1Y') - duration('P1D') END"
					.formatted(cell);
	}

	private long rows() {
		return count("MATCH (n) RETURN count(n) AS number") + count("MATCH ()-[r]->() RETURN count(r) AS number");
	}

	private long count(String statement) {
		return this.graph.executeTransactionally(statement, Map.of(), (result) -> (Long) result.next().get("number"));
	}

}
