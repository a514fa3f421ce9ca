package org.fairergraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

	private static final Pattern NAME = Pattern.compile("(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS");

	private final Graph graph;

	GraphSchema(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Makes what is missing, then waits until every index answers. Where nothing is
	 * missing it only reads.
	 */
	public void apply() {
		Set<String> there = Stream.of(GraphCypher.CONSTRAINTS, GraphCypher.INDEXES)
			.flatMap((statement) -> this.graph.readPatiently(statement, Map.of()).stream())
			.map((row) -> row.get("name").asString())
			.collect(Collectors.toSet());
		statements().filter((statement) -> !there.contains(name(statement))).forEach(this.graph::define);
		if (!this.graph.readPatiently(GraphCypher.INDEXES_BEING_FILLED, Map.of()).isEmpty()) {
			this.graph.define(GraphCypher.AWAIT_INDEXES);
		}
	}

	private static Stream<String> statements() {
		List<String> lines = QueryFile.named("schema.cypher")
			.cypher()
			.lines()
			.filter((line) -> !line.startsWith("//"))
			.toList();
		return Arrays.stream(String.join("\n", lines).split(";")).filter((statement) -> !statement.isBlank());
	}

	private static String name(String statement) {
		Matcher matcher = NAME.matcher(statement);
		return matcher.find() ? matcher.group(1) : "";
	}

}
