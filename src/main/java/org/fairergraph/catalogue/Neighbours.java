package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fairergraph.api.ErrorCode;
import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Finds the neighbours of many things at once: one statement for each field of a level,
 * whatever the number of things.
 */
@Component
class Neighbours {

	/**
	 * The name of the loader.
	 */
	static final String LOADER = "neighbours";

	private static final int MOST = 20_000;

	private final NeighbourCypher cypher = new NeighbourCypher();

	private final Graph graph;

	Neighbours(Graph graph, BatchLoaderRegistry loaders) {
		this.graph = graph;
		loaders.<Key, Found>forName(LOADER)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> of(keys)));
	}

	private Map<Key, Found> of(Set<Key> keys) {
		Map<Key, Found> found = new HashMap<>();
		keys.stream()
			.collect(Collectors.groupingBy(Key::asked, Collectors.mapping(Key::id, Collectors.toList())))
			.forEach((asked, ids) -> found(asked, ids)
				.forEach((id, neighbours) -> found.put(new Key(asked, id), neighbours)));
		return found;
	}

	private Map<String, Found> found(Asked asked, List<String> ids) {
		if ((long) ids.size() * asked.first() > MOST) {
			throw new Refusal(ErrorCode.TOO_COSTLY,
					"'%s' of %d things, up to %d of each, is more than %d at once. Ask for fewer with 'first'."
						.formatted(asked.hop().field(), ids.size(), asked.first(), MOST),
					Map.of("argument", "first"));
		}
		Map<String, Object> parameters = asked.parameters();
		parameters.put("ids", ids);
		return this.graph.read(this.cypher.text(asked.hop(), asked.counted()), parameters)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(), Found::of));
	}

	/**
	 * One thing, and what is asked of it.
	 *
	 * @param asked which neighbours
	 * @param id the id of the thing
	 */
	record Key(Asked asked, String id) {
	}

	/**
	 * The neighbours of one thing.
	 *
	 * @param rows a row for each, and one more where there are more
	 * @param total how many there are; zero unless all were counted
	 */
	record Found(List<Value> rows, int total) {

		static final Found NONE = new Found(List.of(), 0);

		static Found of(Record row) {
			return new Found(row.get("found").asList(Function.identity()), row.get("total").asInt());
		}

	}

}
