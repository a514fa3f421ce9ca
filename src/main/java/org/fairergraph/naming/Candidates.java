package org.fairergraph.naming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.QueryFile;
import org.fairergraph.graph.Words;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Asks the graph what tells things apart, so that a person can choose.
 */
@Component
class Candidates {

	private static final QueryFile QUERY = QueryFile.named("naming/describe-things.cypher");

	private final Graph graph;

	Candidates(Graph graph) {
		this.graph = graph;
	}

	List<Candidate> of(Label label, List<Match> matches) {
		if (matches.isEmpty()) {
			return List.of();
		}
		Map<String, String> words = new LinkedHashMap<>();
		matches.forEach((match) -> words.put(match.id(), match.word()));
		return this.graph.read(QUERY, Map.of("ids", List.copyOf(words.keySet())))
			.stream()
			.map((row) -> candidate(Kind.of(label), words.getOrDefault(row.get("id").asString(), ""), row))
			.toList();
	}

	private static Candidate candidate(Kind kind, String word, Record row) {
		Evidence evidence = Evidence.valueOf(row.get("evidence").asString(Evidence.UNVERIFIED.name()));
		return new Candidate(row.get("id").asString(), row.get("name").asString(), kind, written(word, row),
				Phrase.of(kind, row), evidence);
	}

	private static String written(String word, Record row) {
		return row.get("spellings")
			.asList(Value::asString)
			.stream()
			.filter((spelling) -> Words.fold(spelling).equals(word))
			.findFirst()
			.orElse(word);
	}

}
