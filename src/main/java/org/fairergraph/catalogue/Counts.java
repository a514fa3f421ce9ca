package org.fairergraph.catalogue;

import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;

import org.springframework.stereotype.Component;

/**
 * Counts what the graph holds, from Neo4j's own books rather than node by node.
 */
@Component
class Counts {

	private final QueryFile query = QueryFile.named("catalogue/counts.cypher");

	private final Graph graph;

	Counts(Graph graph) {
		this.graph = graph;
	}

	List<LabelCount> all() {
		return this.graph.read(this.query, Map.of())
			.stream()
			.map((row) -> new LabelCount(row.get("label").asString(), row.get("count").asInt()))
			.toList();
	}

}
