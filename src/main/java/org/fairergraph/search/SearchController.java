package org.fairergraph.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fairergraph.api.AnswerConnection;
import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageSize;
import org.fairergraph.graph.Evidence;
import org.fairergraph.naming.Descriptions;
import org.fairergraph.naming.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes what a person looks for from GraphQL and hands back what it finds.
 */
@Controller
class SearchController {

	private final Searches searches;

	private final Descriptions descriptions;

	SearchController(Searches searches, Descriptions descriptions) {
		this.searches = searches;
		this.descriptions = descriptions;
	}

	@QueryMapping
	Search search(@Argument String text, @Argument @Nullable List<Kind> kinds,
			@Argument @Nullable List<Evidence> evidence) {
		return this.searches.of(SearchQuestion.of(text, kinds, evidence));
	}

	@SchemaMapping
	AnswerConnection<SearchHit> hits(Search search, @Argument int first, @Argument @Nullable String after) {
		PageSize.check(first, "first");
		String scope = search.question().scope(search.allWords());
		String key = Cursor.key(scope, after, "after");
		return AnswerConnection.cut(this.searches.hits(search, key, first + 1), search::hitCount, SearchHit::key, scope,
				first, key);
	}

	@BatchMapping(typeName = "SearchHit")
	Map<SearchHit, String> describedAs(List<SearchHit> hits) {
		Map<String, String> phrases = this.descriptions.of(hits.stream().map(SearchHit::id).distinct().toList());
		return hits.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (hit) -> phrases.getOrDefault(hit.id(), "")));
	}

}
