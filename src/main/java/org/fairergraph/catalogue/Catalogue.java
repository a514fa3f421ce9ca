package org.fairergraph.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.data.repository.support.Repositories;
import org.springframework.stereotype.Component;

/**
 * The door to single things of the graph, for all rooms.
 */
@Component
public class Catalogue {

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
	 * Finds many things by their ids, in one statement for each kind among them.
	 * @param ids public ids; those that are no ids of things are left out
	 * @return the things with all their values, by id
	 */
	public Map<String, Thing> all(Collection<String> ids) {
		Map<Label, List<String>> byLabel = ids.stream()
			.filter((id) -> Label.ofId(id).isPresent())
			.collect(Collectors.groupingBy((id) -> Label.ofId(id).orElseThrow()));
		return this.graph.during(() -> byLabel.entrySet()
			.stream()
			.flatMap((entry) -> shelf(entry.getKey()).findAllById(entry.getValue()).stream())
			.collect(Collectors.toMap(Thing::id, Function.identity())));
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
		return (Shelf<?>) this.shelves.getRepositoryFor(type(label)).orElseThrow();
	}

	private static Class<? extends Thing> type(Label label) {
		return switch (label) {
			case PRINCIPLE -> Principle.class;
			case DETERMINANT -> Determinant.class;
			case RECOMMENDATION -> Recommendation.class;
			case GOAL -> Goal.class;
			case INDICATOR -> Indicator.class;
			case OBSERVATION -> Observation.class;
			case AREA -> Area.class;
			case ORGANISATION -> Organisation.class;
			case ACTION -> Action.class;
			case UPDATE -> Update.class;
			case SOURCE -> Source.class;
			case RELEASE -> Release.class;
		};
	}

}
