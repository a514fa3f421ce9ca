package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.api.PageInfo;
import org.neo4j.driver.Record;

/**
 * A page of the partners in an answer.
 *
 * @param totalCount how many there are on all pages
 * @param edges the partners, nearest reach first, then those that lead there, then by
 * name
 * @param pageInfo whether there are more
 */
record PartnerConnection(int totalCount, List<PartnerEdge> edges, PageInfo pageInfo) {

	static PartnerConnection of(List<Record> rows, AccountabilityQuestion question, String after, int first) {
		String scope = question.scope();
		boolean unverifiedToo = question.filters().unverifiedToo();
		List<PartnerEdge> edges = rows.stream()
			.filter((row) -> !row.get("key").isNull())
			.limit(first)
			.map((row) -> PartnerEdge.of(row, scope, unverifiedToo))
			.toList();
		return new PartnerConnection(rows.get(0).get("total").asInt(), edges,
				PageInfo.of(edges.stream().map(PartnerEdge::cursor).toList(), !after.isEmpty(),
						rows.size() > edges.size() && !rows.get(rows.size() - 1).get("key").isNull()));
	}

}
