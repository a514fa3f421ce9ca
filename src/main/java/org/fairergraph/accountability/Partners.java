package org.fairergraph.accountability;

import java.util.Map;
import java.util.Set;

import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageSize;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The partners that answer a question, page by page.
 */
@Component
class Partners {

	private static final QueryFile PARTNERS = QueryFile.named("accountability/partners.cypher");

	private final Graph graph;

	Partners(Graph graph) {
		this.graph = graph;
	}

	PartnerConnection answering(AccountabilityQuestion question, int first, @Nullable String after,
			Set<Detail> details) {
		PageSize.check(first, "first");
		String key = Cursor.key(question.scope(), after, "after");
		Map<String, Object> parameters = question.page(key, first);
		parameters.put("details", details.stream().map(Detail::name).toList());
		return PartnerConnection.of(this.graph.read(PARTNERS, parameters), question, key, first);
	}

}
