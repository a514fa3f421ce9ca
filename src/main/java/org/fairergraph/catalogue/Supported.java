package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Finds what rests on sources, for many in two statements: which facts, and what they
 * say.
 */
@Component
class Supported {

	private final QueryFile query = QueryFile.named("catalogue/supported.cypher");

	private final Graph graph;

	private final Facts facts;

	Supported(Graph graph, Facts facts, BatchLoaderRegistry loaders) {
		this.graph = graph;
		this.facts = facts;
		loaders.<Key, Found>forName("supported")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> of(keys)));
	}

	private Map<Key, Found> of(Set<Key> keys) {
		Map<Key, Record> rows = new HashMap<>();
		keys.stream()
			.collect(Collectors.groupingBy((key) -> new Key("", key.after(), key.most())))
			.forEach((page, alike) -> rows.putAll(rows(page, alike)));
		Map<String, Fact> said = this.facts
			.of(rows.values().stream().flatMap((row) -> ids(row).stream()).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Fact::id, Function.identity()));
		return rows.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (row) -> new Found(row.getValue().get("total").asInt(),
					ids(row.getValue()).stream().map(said::get).filter(Objects::nonNull).toList())));
	}

	private Map<Key, Record> rows(Key page, List<Key> alike) {
		List<String> sources = alike.stream().map(Key::source).toList();
		return this.graph.read(this.query, Map.of("sources", sources, "after", page.after(), "most", page.most()))
			.stream()
			.collect(Collectors.toMap((row) -> new Key(row.get("source").asString(), page.after(), page.most()),
					Function.identity()));
	}

	private static List<String> ids(Record row) {
		return row.get("ids").asList(Value::asString);
	}

	/**
	 * A source, and which part of what rests on it.
	 *
	 * @param source the id of the source
	 * @param after the id after which to begin; empty for the first page
	 * @param most how many at most
	 */
	record Key(String source, String after, int most) {
	}

	/**
	 * What rests on a source.
	 *
	 * @param total how many facts on all pages
	 * @param facts the facts, in the order of their ids
	 */
	record Found(int total, List<Fact> facts) {
	}

}
