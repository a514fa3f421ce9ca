package org.fairergraph.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.QueryFile;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.data.repository.support.Repositories;
import org.springframework.stereotype.Component;

/**
 * The door to single things of the graph, for all rooms.
 */
@Component
public class Catalogue {

	private final QueryFile things = QueryFile.named("catalogue/things.cypher");

	private final QueryFile former = QueryFile.named("catalogue/things-by-former-id.cypher");

	private final Repositories shelves;

	private final Releases releases;

	private final Graph graph;

	Catalogue(ListableBeanFactory beans, Releases releases, Graph graph) {
		this.graph = graph;
		this.shelves = new Repositories(beans);
		this.releases = releases;
	}

	/**
	 * Finds a thing by its id, or by one that it had before.
	 * @param id a public id, {@code kind:slug}
	 * @return the thing with all its values, or nothing where there is none, whatever the
	 * id looks like
	 */
	public Optional<Thing> find(String id) {
		return this.graph.during(() -> Label.ofId(id).map(this::shelf).flatMap((shelf) -> find(shelf, id)));
	}

	/**
	 * Finds things by their ids, or by those that they had before, all in one statement,
	 * or two where an id is not known.
	 * @param ids public ids of any kind
	 * @return the things with all their values, by the ids asked for; no entry for a miss
	 */
	public Map<String, Thing> findAll(Collection<String> ids) {
		Map<String, Thing> found = find(this.things, List.copyOf(ids));
		List<String> missing = ids.stream().filter((id) -> !found.containsKey(id)).toList();
		if (!missing.isEmpty()) {
			found.putAll(find(this.former, missing));
		}
		return found;
	}

	private Map<String, Thing> find(QueryFile query, List<String> ids) {
		Map<String, Thing> found = new HashMap<>();
		this.graph.read(query, Map.of("ids", ids))
			.forEach((row) -> found.putIfAbsent(row.get("id").asString(),
					Things.of(Label.ofCypher(row.get("label").asString()).orElseThrow(), row.get("thing"))));
		return found;
	}

	/**
	 * The release of the seed that the graph holds.
	 * @return the release, or nothing while the graph is empty
	 */
	public Optional<Release> release() {
		return this.graph.during(() -> this.releases.findAll().stream().findFirst());
	}

	private static Optional<Thing> find(Shelf<?> shelf, String id) {
		return shelf.findById(id)
			.<Thing>map((thing) -> thing)
			.or(() -> shelf.findByFormerIdsContaining(id).stream().findFirst());
	}

	private Shelf<?> shelf(Label label) {
		return (Shelf<?>) this.shelves.getRepositoryFor(Things.type(label)).orElseThrow();
	}

}
