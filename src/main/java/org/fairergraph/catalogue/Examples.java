package org.fairergraph.catalogue;

import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;

import org.springframework.stereotype.Component;

/**
 * Finds questions worth asking in whatever place the graph holds.
 */
@Component
class Examples {

	private static final int MOST = 3;

	private final QueryFile query = QueryFile.named("catalogue/examples.cypher");

	private final Graph graph;

	Examples(Graph graph) {
		this.graph = graph;
	}

	List<Example> all() {
		return this.graph.read(this.query, Map.of("first", MOST))
			.stream()
			.map((row) -> new Example(Determinant.of(row.get("determinant")).confirmed(),
					Area.of(row.get("area")).confirmed()))
			.toList();
	}

}
