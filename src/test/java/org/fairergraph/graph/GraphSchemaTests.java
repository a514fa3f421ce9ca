package org.fairergraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.fairergraph.embedded.TestEngine;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class GraphSchemaTests {

	private final Graph graph = GraphDatabase.graph();

	@Test
	void makesWhatIsMissing() {
		List<String> before = names();
		this.graph.define("DROP INDEX area_sort_key");
		this.graph.define("DROP CONSTRAINT area_id_unique");
		new GraphSchema(this.graph).apply();
		assertThat(names()).containsExactlyInAnyOrderElementsOf(before);
	}

	@Test
	void onlyReadsWhereNothingIsMissing() {
		try (Driver reader = TestEngine.reader()) {
			GraphSchema schema = new GraphSchema(TestGraph.of(reader, Duration.ofSeconds(30)));
			assertThatNoException().isThrownBy(schema::apply);
		}
	}

	private List<String> names() {
		return this.graph.read(GraphCypher.INDEXES, Map.of()).stream().map((row) -> row.get(0).asString()).toList();
	}

}
