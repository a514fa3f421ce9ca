package org.fairergraph.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Finds what things rest on, and the sources themselves, for many in one statement.
 */
@Component
class Citations {

	private final QueryFile citations = QueryFile.named("catalogue/citations.cypher");

	private final QueryFile sources = QueryFile.named("catalogue/sources.cypher");

	private final Graph graph;

	Citations(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds the citations of things that are joined to their sources.
	 * @param ids the ids of the things
	 * @return the citations by id; no entry where there are none
	 */
	Map<String, List<Citation>> of(Collection<String> ids) {
		return this.graph.read(this.citations, Map.of("ids", List.copyOf(ids)))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("id").asString(),
					Collectors.mapping(Citations::citation, Collectors.toList())));
	}

	/**
	 * Finds sources, without what is only believed of them.
	 * @param ids the ids of the sources
	 * @return the sources by id
	 */
	Map<String, Source> sources(Collection<String> ids) {
		return this.graph.read(this.sources, Map.of("ids", List.copyOf(ids)))
			.stream()
			.map((row) -> Source.of(row.get("source")).confirmed())
			.collect(Collectors.toMap(Source::id, Function.identity()));
	}

	private static Citation citation(Record row) {
		return new Citation(Properties.filled(row.get("locator").asString("")), row.get("sourceId").asString());
	}

}
