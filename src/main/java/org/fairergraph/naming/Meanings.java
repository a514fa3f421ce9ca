package org.fairergraph.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.QueryFile;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Asks the graph which things of a kind words mean exactly.
 */
@Component
class Meanings {

	private static final QueryFile BY_WORD = QueryFile.named("naming/find-things-by-word.cypher");

	private static final QueryFile BY_AREA = QueryFile.named("naming/find-authorities-by-code.cypher");

	private final Graph graph;

	Meanings(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Asks for all words at once.
	 * @param senses the words, each with the kind of thing that is meant
	 * @return for each of them, in that order, the things that it means, in order
	 */
	List<List<Meaning>> of(List<Sense> senses) {
		Map<Integer, List<Meaning>> things = things(senses);
		return IntStream.range(0, senses.size())
			.mapToObj((at) -> with(senses.get(at), things.getOrDefault(at, List.of())))
			.toList();
	}

	private List<Meaning> with(Sense sense, List<Meaning> things) {
		if (sense.label() != Label.ORGANISATION || sense.word().folded().isEmpty()) {
			return things;
		}
		return Stream.concat(things.stream(), authorities(sense.word()).stream())
			.distinct()
			.sorted(Comparator.comparing(Meaning::sortKey))
			.toList();
	}

	private Map<Integer, List<Meaning>> things(List<Sense> senses) {
		List<Map<String, Object>> asked = IntStream.range(0, senses.size())
			.filter((at) -> !senses.get(at).word().folded().isEmpty())
			.mapToObj((at) -> senses.get(at).parameters(at))
			.toList();
		return asked.isEmpty() ? Map.of()
				: this.graph.read(BY_WORD, Map.of("asked", asked))
					.stream()
					.collect(Collectors.groupingBy((row) -> row.get("at").asInt(),
							Collectors.mapping(Meanings::meaning, Collectors.toList())));
	}

	private List<Meaning> authorities(Word word) {
		return this.graph.read(BY_AREA, Map.of("terms", word.terms(), "code", word.code()))
			.stream()
			.map(Meanings::meaning)
			.toList();
	}

	private static Meaning meaning(Record row) {
		return new Meaning(row.get("id").asString(), row.get("name").asString(), row.get("sortKey").asString());
	}

}
