package org.fairergraph.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;

import org.springframework.stereotype.Component;

/**
 * Lists what can be asked about, page by page.
 */
@Component
class Lists {

	private final QueryFile determinants = QueryFile.named("catalogue/determinants.cypher");

	private final QueryFile areas = QueryFile.named("catalogue/areas.cypher");

	private final QueryFile broader = QueryFile.named("catalogue/broader.cypher");

	private final Graph graph;

	Lists(Graph graph) {
		this.graph = graph;
	}

	Connection<Determinant> determinants(Page page) {
		return Connection.of(this.graph.read(this.determinants, Map.of("after", page.key(), "first", page.first())),
				(thing) -> Determinant.of(thing).confirmed(), page);
	}

	Connection<Area> areas(AreaKind kind, Page page) {
		return Connection.of(
				this.graph.read(this.areas, Map.of("kind", kind.name(), "after", page.key(), "first", page.first())),
				(thing) -> Area.of(thing).confirmed(), page);
	}

	/**
	 * Finds what determinants are parts of.
	 * @param ids the ids of the determinants
	 * @return the wider ones by id; no entry where there are none
	 */
	Map<String, List<Determinant>> broader(Collection<String> ids) {
		return this.graph.read(this.broader, Map.of("ids", List.copyOf(ids)))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("id").asString(),
					Collectors.mapping((row) -> Determinant.of(row.get("broader")).confirmed(), Collectors.toList())));
	}

}
