package org.fairergraph.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;

import org.springframework.stereotype.Component;

/**
 * Finds what determinants are parts of, for many in one statement.
 */
@Component
class Broader {

	private final QueryFile query = QueryFile.named("catalogue/broader.cypher");

	private final Graph graph;

	Broader(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds what determinants are parts of.
	 * @param ids the ids of the determinants
	 * @return the wider ones by id; no entry where there are none
	 */
	Map<String, List<Determinant>> of(Collection<String> ids) {
		return this.graph.read(this.query, Map.of("ids", List.copyOf(ids)))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("id").asString(),
					Collectors.mapping((row) -> Determinant.of(row.get("broader")).confirmed(), Collectors.toList())));
	}

}
