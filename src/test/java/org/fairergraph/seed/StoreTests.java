package org.fairergraph.seed;

import org.fairergraph.graph.Graph;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class StoreTests {

	@Test
	void takesAnEmptyStore() {
		Graph graph = GraphDatabase.holding("");
		assertThatNoException().isThrownBy(() -> new Store(graph).mustBeOurs());
	}

	@Test
	void takesAStoreThatItFilled() {
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, SmallestSeed.LOCATION);
		assertThatNoException().isThrownBy(() -> new Store(graph).mustBeOurs());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{id: 'release:1', model: 2}", "{id: 'release:1', model: 0}",
			"{id: 'release:1', model: 'one'}", "{id: 'release:1'}" })
	void refusesAModelThatItDoesNotKnow(String release) {
		Graph graph = GraphDatabase.holding("CREATE (:Release " + release + ")");
		assertThatExceptionOfType(SeedRefused.class).isThrownBy(() -> new Store(graph).mustBeOurs())
			.withMessageStartingWith("The graph was written by another version of Fairer Graph");
	}

	@ParameterizedTest
	@ValueSource(strings = { "(:Area {id: 'area:a'})", "(:Release {id: 'release:1', model: 1}), (:Person {id: 'p'})",
			"(:Release {id: 'release:1', model: 1}), (:Area)", "(:Release {id: 'release:1', model: 1}), ({id: 'x'})",
			"(:Release {id: 'release:1', model: 1})-[:KNOWS {id: 'x'}]->(:Area {id: 'area:a'})" })
	void refusesWhatItDidNotWrite(String pattern) {
		Graph graph = GraphDatabase.holding("CREATE " + pattern);
		assertThatExceptionOfType(SeedRefused.class).isThrownBy(() -> new Store(graph).mustBeOurs())
			.withMessage("The graph holds nodes or relationships that Fairer Graph did not write, and nothing of"
					+ " theirs is touched: use an empty database of the server (--spring.data.neo4j.database) or,"
					+ " with the built-in Neo4j, another folder (--fairer-graph.embedded.folder).");
	}

}
