package org.fairergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Holds Neo4j to the versions that understand the questions: the long-term version 5.26,
 * on which all of them are tested, and the later ones, named after their year.
 */
@Component
public class GraphVersion {

	private static final int LONG_TERM = 5;

	private static final int LONG_TERM_MINOR = 26;

	private static final int FIRST_YEAR = 2025;

	private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+).*");

	private final Graph graph;

	private final Server server;

	GraphVersion(Graph graph, Server server) {
		this.graph = graph;
		this.server = server;
	}

	/**
	 * Refuses a Neo4j of another version.
	 */
	public void mustBeSupported() {
		List<Record> rows = this.graph.readPatiently(GraphCypher.VERSION, Map.of());
		String version = rows.isEmpty() ? "unknown" : rows.get(0).get("version").asString("unknown");
		if (!supported(version)) {
			throw new GraphRefused(
					"%s is of version %s; use Neo4j 5.26 (long-term support), or one named after its year, 2025.01 or newer."
						.formatted(this.server, version),
					null);
		}
	}

	static boolean supported(String version) {
		Matcher numbers = NUMBERS.matcher(version);
		if (!numbers.matches()) {
			return false;
		}
		int year = Integer.parseInt(numbers.group(1));
		return year >= FIRST_YEAR || (year == LONG_TERM && Integer.parseInt(numbers.group(2)) >= LONG_TERM_MINOR);
	}

}
