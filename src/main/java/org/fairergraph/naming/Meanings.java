package org.fairergraph.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

	private static final QueryFile BY_WORD = QueryFile.named("naming/find-things-by-word.cypher");

	private static final QueryFile BY_AREA = QueryFile.named("naming/find-authorities-by-code.cypher");

	private final Graph graph;

	Meanings(Graph graph) {
		this.graph = graph;
	}

	List<Meaning> of(Label label, Word word) {
		if (word.folded().isEmpty()) {
			return List.of();
		}
		List<Meaning> things = things(label, word);
		return (label != Label.ORGANISATION) ? things
				: Stream.concat(things.stream(), authorities(word).stream())
					.distinct()
					.sorted(Comparator.comparing(Meaning::sortKey))
					.toList();
	}

	private List<Meaning> things(Label label, Word word) {
		return meanings(BY_WORD,
				Map.of("label", label.cypher(), "terms", word.terms(), "word", word.folded(), "code", word.code()));
	}

	private List<Meaning> authorities(Word word) {
		return meanings(BY_AREA, Map.of("terms", word.terms(), "code", word.code()));
	}

	private List<Meaning> meanings(QueryFile query, Map<String, Object> parameters) {
		return this.graph.read(query, parameters).stream().map(Meanings::meaning).toList();
	}

	private static Meaning meaning(Record row) {
		return new Meaning(row.get("id").asString(), row.get("name").asString(), row.get("sortKey").asString());
	}

}
