package org.fairergraph.graph;

import java.util.Arrays;

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
		String schema = QueryFile.named("schema.cypher").cypher();
		Arrays.stream(schema.split(";"))
			.filter((statement) -> statement.contains("CREATE"))
			.forEach(this.graph::define);
		this.graph.define(GraphCypher.AWAIT_INDEXES);
	}

}
