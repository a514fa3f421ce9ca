package org.fairergraph.connections;

import java.util.List;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.fairergraph.naming.Named;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Finds the ways from one thing to another.
 */
@Component
class Paths {

	private static final QueryFile QUERY = QueryFile.named("connections/connections.cypher");

	private final Graph graph;

	Paths(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds those with the fewest steps.
	 * @param question the question
	 * @param from what they begin at
	 * @param to what they lead to
	 * @return the answer; without a path where none is short enough
	 */
	Connections of(ConnectionsQuestion question, Named from, Named to) {
		List<Record> rows = this.graph.read(QUERY, question.parameters());
		return new Connections(question, from, to, rows.isEmpty() ? 0 : rows.get(0).get("total").asInt(),
				rows.stream().map(ConnectionPath::of).toList());
	}

}
