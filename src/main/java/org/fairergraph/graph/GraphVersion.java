package org.fairergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Holds Neo4j to the versions that the questions are tested on.
 */
@Component
public class GraphVersion {

	/**
	 * The long-term version 5.26, and those that are named after their year.
	 */
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
			throw new GraphRefused("%s is of version %s; use Neo4j 5.26.".formatted(this.server, version), null);
		}
	}

	static boolean supported(String version) {
		Matcher numbers = NUMBERS.matcher(version);
		return numbers.matches() && Integer.parseInt(numbers.group(1)) == 5 && Integer.parseInt(numbers.group(2)) >= 26;
	}

}
