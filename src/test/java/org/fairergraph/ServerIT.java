package org.fairergraph;

import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.fairergraph.graph.TestGraph;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.StoredQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Neo4j server in a container takes the schema and the made-up place, and answers every
 * question as the built-in engine does. Skipped where there is no Docker.
 */
@Tag("container")
@Testcontainers(disabledWithoutDocker = true)
class ServerIT {

	private static final String PLACE = "src/test/resources/places/riverside";

	@Container
	private static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:5.26-community")
		.withAdminPassword("of-this-test-only");

	private static Driver driver;

	private static Graph graph;

	@BeforeAll
	static void load() {
		driver = org.neo4j.driver.GraphDatabase.driver(SERVER.getBoltUrl(),
				AuthTokens.basic("neo4j", SERVER.getAdminPassword()));
		graph = TestGraph.of(driver);
		Loading.load(graph, PLACE);
		Loading.load(GraphDatabase.holding(""), PLACE);
	}

	@AfterAll
	static void close() {
		driver.close();
	}

	@ParameterizedTest
	@MethodSource("org.fairergraph.support.StoredQuery#all")
	void answersAsTheBuiltInEngineDoes(StoredQuery query) {
		QueryFile file = QueryFile.named(query.name());
		Map<String, Object> samples = query.values(graph);
		assertThat(graph.read(file, samples).stream().map(Record::asMap))
			.containsExactlyElementsOf(GraphDatabase.graph().read(file, samples).stream().map(Record::asMap).toList());
	}

}
