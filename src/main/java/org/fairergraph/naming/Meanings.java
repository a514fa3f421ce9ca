package org.fairergraph.naming;

import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.QueryFile;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Asks the graph which things of one kind a word means exactly.
 */
@Component
class Meanings {

	private static final QueryFile QUERY = QueryFile.named("naming/find-things-by-word.cypher");

	private final Graph graph;

	Meanings(Graph graph) {
		this.graph = graph;
	}

	List<Meaning> of(Label label, Word word) {
		if (word.folded().isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = Map.of("label", label.cypher(), "terms", word.terms(), "word", word.folded(),
				"code", word.code());
		return this.graph.read(QUERY, parameters).stream().map(Meanings::meaning).toList();
	}

	private static Meaning meaning(Record row) {
		return new Meaning(row.get("id").asString(), row.get("name").asString(), row.get("word").asString());
	}

}
