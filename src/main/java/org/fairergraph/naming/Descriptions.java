package org.fairergraph.naming;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.QueryFile;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Says of things what tells them apart from others of the same name.
 */
@Component
public class Descriptions {

	private final QueryFile query = QueryFile.named("naming/describe-things.cypher");

	private final Graph graph;

	Descriptions(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Describes things, all in one statement.
	 * @param ids public ids of things that have a name
	 * @return a phrase like "ward in Sefton" for each
	 */
	public Map<String, String> of(Collection<String> ids) {
		return this.graph.read(this.query, Map.of("ids", List.copyOf(ids)))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(), Descriptions::phrase));
	}

	private static String phrase(Record row) {
		return Phrase.of(Kind.of(Label.ofId(row.get("id").asString()).orElseThrow()), row);
	}

}
