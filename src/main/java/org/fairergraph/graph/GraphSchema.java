package org.fairergraph.graph;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Makes the constraints and indexes that {@code queries/schema.cypher} names, where they
 * are not there yet.
 */
@Component
public class GraphSchema {

	private final Graph graph;

	GraphSchema(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Makes what is missing, then waits until every index answers.
	 */
	public void apply() {
		String statements = QueryFile.named("schema.cypher")
			.cypher()
			.lines()
			.filter((line) -> !line.startsWith("//"))
			.collect(Collectors.joining("\n"));
		Arrays.stream(statements.split(";")).filter((statement) -> !statement.isBlank()).forEach(this.graph::define);
		this.graph.define(GraphCypher.AWAIT_INDEXES);
	}

}
