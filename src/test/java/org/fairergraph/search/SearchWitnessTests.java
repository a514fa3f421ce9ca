package org.fairergraph.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.fairergraph.graph.Graph;
import org.fairergraph.seed.Loading;
import org.fairergraph.support.GraphDatabase;
import org.fairergraph.support.SeedRows;
import org.fairergraph.support.Thoroughness;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search and the witness agree on the real seed: on every name, synonym and code, and
 * on beginnings of them.
 */
class SearchWitnessTests {

	private static final int EVERY = Thoroughness.step(25);

	@Test
	void agree() {
		Graph graph = GraphDatabase.holding("");
		Loading.load(graph, "graph-seed");
		SeedRows rows = new SeedRows(Path.of("graph-seed"));
		SearchWitness witness = new SearchWitness(rows);
		Searches searches = new Searches(graph);
		List<String> names = new ArrayList<>(witness.names());
		for (int at = 0; at < names.size(); at += EVERY) {
			agree(searches, witness, names.get(at));
			agree(searches, witness, beginning(names.get(at)));
		}
		assertThat(names.size()).isGreaterThan(1000);
	}

	private static void agree(Searches searches, SearchWitness witness, String text) {
		SearchQuestion question = SearchQuestion.of(text.substring(0, Math.min(200, text.length())), null, null);
		Search answer = searches.of(question);
		List<SearchHit> hits = searches.hits(answer, "", 1000);
		assertThat(hits.stream()
			.filter((hit) -> hit.foundBy().rank() < FoundBy.TEXT.rank())
			.map((hit) -> hit.id() + " " + hit.foundBy().rank())
			.toList()).as(text).isEqualTo(witness.surely(question.text().written()));
		assertThat(hits.stream().map(SearchHit::id)).as(text).containsAll(witness.having(question.text().written()));
		assertThat(hits).as(text).hasSize(answer.hitCount());
	}

	private static String beginning(String name) {
		String[] words = name.split(" ");
		String word = words[words.length / 2];
		return (word.length() > 4) ? word.substring(0, 4) : name;
	}

}
