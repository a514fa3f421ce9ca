package org.fairergraph.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fairergraph.api.ErrorCode;
import org.fairergraph.api.Refusal;
import org.fairergraph.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Finds the neighbours of many things at once: one statement for a level, whatever the
 * number of things and of fields.
 */
@Component
class Neighbours {

	/**
	 * The name of the loader.
	 */
	static final String LOADER = "neighbours";

	private static final int MOST = 20_000;

	// planning a statement takes the longer the more stands in it
	private static final int MOST_TOGETHER = 8;

	// the same hops in the same order are the same statement
	private static final Comparator<Asked> ORDER = Comparator
		.comparing((Asked asked) -> asked.hop().from().cypher() + '.' + asked.hop().field())
		.thenComparing(Asked::counted);

	private final NeighbourCypher cypher = new NeighbourCypher();

	private final Graph graph;

	Neighbours(Graph graph, BatchLoaderRegistry loaders) {
		this.graph = graph;
		loaders.<Key, Found>forName(LOADER)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> of(keys)));
	}

	private Map<Key, Found> of(Set<Key> keys) {
		Map<Asked, List<String>> ids = keys.stream()
			.collect(Collectors.groupingBy(Key::asked, Collectors.mapping(Key::id, Collectors.toList())));
		ids.forEach(Neighbours::bounded);
		List<Asked> all = ids.keySet().stream().sorted(ORDER).toList();
		Map<Key, Found> found = new HashMap<>();
		for (int from = 0; from < all.size(); from += MOST_TOGETHER) {
			List<Asked> together = all.subList(from, Math.min(all.size(), from + MOST_TOGETHER));
			read(together, ids).forEach((row) -> found
				.put(new Key(together.get(row.get("branch").asInt()), row.get("id").asString()), Found.of(row)));
		}
		return found;
	}

	private List<Record> read(List<Asked> together, Map<Asked, List<String>> ids) {
		Map<String, Object> parameters = new HashMap<>();
		IntStream.range(0, together.size())
			.forEach((at) -> parameters
				.putAll(together.get(at).parameters(ids.getOrDefault(together.get(at), List.of()), at)));
		return this.graph.read(this.cypher.text(together.stream().map(Asked::branch).toList()), parameters);
	}

	private static void bounded(Asked asked, List<String> ids) {
		if ((long) ids.size() * asked.first() > MOST) {
			throw new Refusal(ErrorCode.TOO_COSTLY,
					"'%s' of %d things, up to %d of each, is more than %d at once. Ask for fewer with 'first'."
						.formatted(asked.hop().field(), ids.size(), asked.first(), MOST),
					Map.of("argument", "first"));
		}
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
