package org.fairergraph.accountability;

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

	PartnerConnection answering(AccountabilityQuestion question, int first, @Nullable String after) {
		PageSize.check(first, "first");
		String key = Cursor.key(question.scope(), after, "after");
		return PartnerConnection.of(this.graph.read(PARTNERS, question.page(key, first)), question, key, first);
	}

}
