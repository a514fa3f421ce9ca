package org.fairergraph.accountability;

import java.util.List;
import java.util.function.Supplier;

import org.fairergraph.api.AnswerConnection;
import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageSize;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What partners own, page by page and in numbers.
 */
@Component
class Portfolios {

	private static final QueryFile PORTFOLIO = QueryFile.named("accountability/portfolio.cypher");

	private static final QueryFile SUMMARY = QueryFile.named("accountability/portfolio-summary.cypher");

	private final Graph graph;

	Portfolios(Graph graph) {
		this.graph = graph;
	}

	AnswerConnection<OwnedAction> page(PortfolioQuestion question, Supplier<Integer> total, int first,
			@Nullable String after) {
		PageSize.check(first, "first");
		String key = Cursor.key(question.scope(), after, "after");
		boolean unverifiedToo = question.filters().unverifiedToo();
		List<OwnedAction> rows = this.graph.read(PORTFOLIO, question.page(key, first))
			.stream()
			.map((row) -> OwnedAction.of(row, unverifiedToo))
			.toList();
		return AnswerConnection.cut(rows, total, OwnedAction::key, question.scope(), first, key);
	}

	PortfolioSummary summary(PortfolioQuestion question) {
		return PortfolioSummary.of(this.graph.read(SUMMARY, question.counting()).get(0),
				question.filters().unverifiedToo());
	}

}
