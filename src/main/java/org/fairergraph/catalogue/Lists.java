package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Lists the things of the catalogue, page by page.
 */
@Component
class Lists {

	private final ListCypher cypher = new ListCypher();

	private final Graph graph;

	Lists(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads a page.
	 * @param question what is asked for
	 * @param page which part of it
	 * @return the page
	 */
	Connection<Thing> page(ListQuestion question, Page page) {
		return Connection.of(rows(question, page), (row) -> edge(question, page, row), page, () -> count(question));
	}

	private List<Record> rows(ListQuestion question, Page page) {
		Spot spot = Spot.of(question.order(), page.key());
		Map<String, @Nullable Object> parameters = new HashMap<>(question.parameters());
		parameters.put("most", page.size() + 1);
		parameters.put("key", spot.sortKey());
		parameters.put("value", spot.value());
		return this.graph.read(this.cypher.page(question.list(), question.order(), page.backward(), spot.position()),
				parameters);
	}

	private static Connection.Edge<Thing> edge(ListQuestion question, Page page, Record row) {
		Thing thing = Things.of(question.list().label(), row.get("thing"));
		return Connection.Edge.of(page.scope(), Spot.key(question.order(), row), question.levels().shown(thing));
	}

	private int count(ListQuestion question) {
		return this.graph.read(this.cypher.count(question.list()), question.parameters()).get(0).get("total").asInt();
	}

}
