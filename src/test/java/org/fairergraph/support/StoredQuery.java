package org.fairergraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fairergraph.graph.Graph;

/**
 * A file of {@code queries/}, as its readers see it.
 *
 * @param name the place of the file under {@code queries/}
 * @param text all of the file
 */
public record StoredQuery(String name, String text) {

	private static final Path FOLDER = Path.of("queries");

	private static final Pattern PARAMETER = Pattern.compile("(?m)^:param (\\w+) => (.*?);?$");

	private static final Pattern BLOCK = Pattern.compile("(?ms)^ *// --- block: (.*?)$(.*?)^ *// --- end$");

	/**
	 * Every question; the schema is none.
	 * @return the files, in the order of their names
	 */
	public static List<StoredQuery> all() {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".cypher"))
				.filter((file) -> !file.endsWith("schema.cypher"))
				.sorted()
				.map(StoredQuery::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static StoredQuery read(Path file) {
		try {
			return new StoredQuery(FOLDER.relativize(file).toString(), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the file says about itself.
	 * @return the lines of comment with which it opens
	 */
	public List<String> head() {
		return this.text.lines().takeWhile((line) -> line.startsWith("//")).toList();
	}

	/**
	 * The samples with which the file runs in Neo4j Browser.
	 * @return an expression of Cypher for each parameter
	 */
	public Map<String, String> samples() {
		return PARAMETER.matcher(this.text)
			.results()
			.collect(Collectors.toMap((found) -> found.group(1), (found) -> found.group(2)));
	}

	/**
	 * What the samples are worth.
	 * @param graph a door to any Neo4j
	 * @return a value for each parameter
	 */
	public Map<String, Object> values(Graph graph) {
		Map<String, Object> values = new HashMap<>();
		samples().forEach((name, expression) -> values.put(name,
				graph.read("RETURN " + expression, Map.of()).get(0).get(0).asObject()));
		return values;
	}

	/**
	 * The rules that the file shares with others.
	 * @return the wording of each, without its indent, with its name; one that stands
	 * twice is named twice
	 */
	public List<Map.Entry<String, String>> blocks() {
		return BLOCK.matcher(this.text)
			.results()
			.map((found) -> Map.entry(found.group(1), StoredQuery.unindented(found)))
			.toList();
	}

	private static String unindented(MatchResult found) {
		return found.group(2).stripTrailing().stripIndent().strip();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
