package org.fairergraph.naming;

import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.QueryFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Asks the graph for all the words of one kind of thing. A place has a few thousand: to
 * read them takes milliseconds, and nothing kept can grow stale.
 */
@Component
class Vocabulary {

	private static final QueryFile QUERY = QueryFile.named("naming/list-words.cypher");

	private final Graph graph;

	Vocabulary(Graph graph) {
		this.graph = graph;
	}

	List<Entry> of(Label label) {
		return this.graph.read(QUERY, Map.of("label", label.cypher())).stream().map(Vocabulary::entry).toList();
	}

	private static Entry entry(Record row) {
		List<String> words = row.get("words").isNull() ? List.of() : row.get("words").asList(Value::asString);
		return new Entry(row.get("id").asString(), row.get("sortKey").asString(""), words);
	}

}
