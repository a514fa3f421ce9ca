package org.fairergraph.graph;

import java.util.Map;

import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GraphTests {

	@Test
	void readsWhatTheGraphHolds() {
		Graph graph = GraphDatabase.holding("CREATE (:Area {id: 'area:a', words: ['damp and mould', 'x']})");
		assertThat(graph.read("MATCH (n:Area {id: $id}) RETURN n.id AS id", Map.of("id", "area:a"))).singleElement()
			.satisfies((row) -> assertThat(row.get("id").asString()).isEqualTo("area:a"));
	}

	@Test
	void findsAWholePhraseAmongTheWords() {
		Graph graph = GraphDatabase.holding("CREATE (:Area {id: 'area:a', words: ['damp and mould', 'x']})");
		assertThat(graph.read("CALL db.index.fulltext.queryNodes('words', $q) YIELD node RETURN node.id",
				Map.of("q", "damp\\ and\\ mould")))
			.hasSize(1);
	}

}
