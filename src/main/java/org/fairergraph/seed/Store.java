package org.fairergraph.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * What is in the graph before a seed is loaded: whether it is ours, and which release.
 */
@Component
class Store {

	private static final String ELSEWHERE = "an empty database of the server (--spring.data.neo4j.database) or, with"
			+ " the built-in Neo4j, another folder (--fairer-graph.embedded.folder)";

	private final Graph graph;

	private final SeedCypher cypher = new SeedCypher();

	Store(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Refuses a store that this version does not understand, before anything is changed.
	 */
	void mustBeOurs() {
		long model = release().map((release) -> release.getOrDefault("model", -1L))
			.map((found) -> (found instanceof Long number) ? number : -1L)
			.orElse(ReleaseFact.MODEL);
		if (model < 1 || model > ReleaseFact.MODEL) {
			throw new SeedRefused(("The graph was written by another version of Fairer Graph (model %d, this one"
					+ " knows %d): use that version, or %s.")
				.formatted(model, ReleaseFact.MODEL, ELSEWHERE));
		}
		long nodes = number(StoreCypher.FOREIGN_NODES);
		long relationships = number(StoreCypher.FOREIGN_RELATIONSHIPS);
		if (nodes + relationships > 0 || (release().isEmpty() && !counts(StoreCypher.COUNT_NODES).isEmpty())) {
			throw new SeedRefused("The graph holds nodes or relationships that Fairer Graph did not write, and"
					+ " nothing of theirs is touched: use %s.".formatted(ELSEWHERE));
		}
	}

	/**
	 * Whether the graph is already what the seed says.
	 * @param digest what tells the seed from every other one
	 * @return {@code true} where it is
	 */
	boolean holds(String digest) {
		return release()
			.filter((release) -> digest.equals(release.get("digest"))
					&& Long.valueOf(ReleaseFact.MODEL).equals(release.get("model")))
			.isPresent();
	}

	/**
	 * The release that the graph holds.
	 * @return its properties, or nothing where nothing was loaded yet
	 */
	Optional<Map<String, Object>> release() {
		List<Record> releases = this.graph.readPatiently(this.cypher.readNodes(Label.RELEASE), Map.of());
		return releases.stream().findFirst().map((row) -> row.get("properties").asMap());
	}

	/**
	 * Counts nodes by label.
	 * @return the numbers, in the order of the vocabulary
	 */
	Map<String, Long> nodes() {
		return counts(StoreCypher.COUNT_NODES);
	}

	/**
	 * Counts relationships by type.
	 * @return the numbers, in the order of the vocabulary
	 */
	Map<String, Long> relationships() {
		return counts(StoreCypher.COUNT_RELATIONSHIPS);
	}

	private Map<String, Long> counts(String statement) {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.graph.readPatiently(statement, Map.of())
			.forEach((row) -> counts.put(row.get("word").asString(), row.get("number").asLong()));
		return counts;
	}

	private long number(String statement) {
		return this.graph.readPatiently(statement, StoreCypher.VOCABULARY).get(0).get("number").asLong();
	}

}
