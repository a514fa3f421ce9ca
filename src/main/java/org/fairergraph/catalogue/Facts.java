package org.fairergraph.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;

import org.springframework.stereotype.Component;

/**
 * Finds how things and relationships are known.
 */
@Component
class Facts {

	private final QueryFile evidence = QueryFile.named("catalogue/evidence.cypher");

	private final QueryFile similar = QueryFile.named("catalogue/similar-ids.cypher");

	private final Graph graph;

	Facts(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds facts.
	 * @param ids public ids of things or relationships
	 * @return those that we hold, in the order of their ids
	 */
	List<Fact> of(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: this.graph.read(this.evidence, Map.of("ids", List.copyOf(ids))).stream().map(FactRow::fact).toList();
	}

	/**
	 * Finds relationships whose ids begin alike.
	 * @param start how they begin
	 * @return at most five ids
	 */
	List<String> similar(String start) {
		return this.graph.read(this.similar, Map.of("opening", start, "most", 5))
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

}
