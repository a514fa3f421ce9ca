package org.fairergraph.search;

import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.Label;
import org.fairergraph.graph.QueryFile;
import org.fairergraph.naming.Kind;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Asks the full-text indexes what a text finds.
 */
@Component
class Searches {

	private final QueryFile meant = QueryFile.named("search/words-meant.cypher");

	private final QueryFile facets = QueryFile.named("search/facets.cypher");

	private final QueryFile hits = QueryFile.named("search/search.cypher");

	private final Graph graph;

	Searches(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds how much there is.
	 * @param question the question
	 * @return the answer, whose hits can be read from it page by page
	 */
	Search of(SearchQuestion question) {
		SearchText text = question.text();
		List<String> meant = meant(text);
		Ways all = Ways.ofAllWords(text, meant);
		List<Count> counts = counts(all);
		if (!counts.isEmpty() || text.words().size() < 2) {
			return new Search(question, true, all, meant, counts);
		}
		Ways some = Ways.ofSomeWords(text);
		return new Search(question, false, some, meant, counts(some));
	}

	/**
	 * Reads hits.
	 * @param search the answer
	 * @param after the key behind which they begin; empty for the first ones
	 * @param most how many at most
	 * @return the hits, the surest first
	 */
	List<SearchHit> hits(Search search, String after, int most) {
		SearchQuestion question = search.question();
		Highlighter highlighter = new Highlighter(question, search.alsoLookedFor());
		return this.graph
			.read(this.hits,
					Map.of("ways", search.ways().parameters(), "code", question.text().code(), "labels",
							question.labels(), "evidence", question.levels(), "after", after, "most", most))
			.stream()
			.map((row) -> hit(row, highlighter, question.unverified()))
			.toList();
	}

	private static SearchHit hit(Record row, Highlighter highlighter, boolean unverified) {
		Value values = row.get("thing");
		Label label = Label.ofCypher(row.get("label").asString()).orElseThrow();
		Thing thing = Thing.of(label, values);
		FoundBy foundBy = FoundBy.ofRank(row.get("rank").asInt());
		return new SearchHit(unverified ? thing : thing.confirmed(), values.get("name", values.get("title", "")),
				Kind.of(label), foundBy, highlighter.of(values, foundBy), row.get("key").asString());
	}

	private List<String> meant(SearchText text) {
		if (text.folded().isEmpty()) {
			return List.of();
		}
		return this.graph.read(this.meant, Map.of("text", text.folded(), "terms", '"' + text.folded() + '"'))
			.stream()
			.flatMap((row) -> row.get("words").asList(Value::asString).stream())
			.filter((words) -> !words.equals(text.folded()))
			.distinct()
			.toList();
	}

	private List<Count> counts(Ways ways) {
		return this.graph.read(this.facets, Map.of("ways", ways.parameters()))
			.stream()
			.map((row) -> new Count(kind(row), Evidence.valueOf(row.get("evidence").asString()),
					row.get("things").asInt()))
			.toList();
	}

	private static Kind kind(Record row) {
		return Kind.of(Label.ofCypher(row.get("label").asString()).orElseThrow());
	}

}
