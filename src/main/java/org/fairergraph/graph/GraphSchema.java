package org.fairergraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Makes the constraints and indexes that {@code queries/schema.cypher} names, where they
 * are not there yet.
 */
@Component
public class GraphSchema {

	private static final Pattern CONSTRAINT = Pattern.compile("CONSTRAINT (\\w+) IF NOT EXISTS");

	private static final Pattern INDEX = Pattern.compile("INDEX (\\w+) IF NOT EXISTS");

	private final Graph graph;

	GraphSchema(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Makes what is missing, then waits until every index answers. Where nothing is
	 * missing it only reads.
	 */
	public void apply() {
		// an index that a stopped server left without its constraint bears the same name
		make(CONSTRAINT, GraphCypher.CONSTRAINTS);
		make(INDEX, GraphCypher.INDEXES);
		if (!this.graph.readPatiently(GraphCypher.INDEXES_BEING_FILLED, Map.of()).isEmpty()) {
			this.graph.define(GraphCypher.AWAIT_INDEXES);
		}
	}

	private void make(Pattern what, String names) {
		Set<String> there = this.graph.readPatiently(names, Map.of())
			.stream()
			.map((row) -> row.get("name").asString())
			.collect(Collectors.toSet());
		statements().filter(
				(statement) -> what.matcher(statement).results().anyMatch((found) -> !there.contains(found.group(1))))
			.forEach(this.graph::define);
	}

	private static Stream<String> statements() {
		List<String> lines = QueryFile.named("schema.cypher")
			.cypher()
			.lines()
			.filter((line) -> !line.startsWith("//"))
			.toList();
		return Arrays.stream(String.join("\n", lines).split(";")).filter((statement) -> !statement.isBlank());
	}

}
