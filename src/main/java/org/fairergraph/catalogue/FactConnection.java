package org.fairergraph.catalogue;

import java.util.List;
import java.util.stream.IntStream;

import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageInfo;

/**
 * A page of what rests on a source.
 *
 * @param totalCount how many there are on all pages
 * @param edges the facts, by id, each with its cursor
 * @param nodes the facts alone
 * @param pageInfo whether there are more
 */
record FactConnection(int totalCount, List<Edge> edges, List<Fact> nodes, PageInfo pageInfo) {

	static FactConnection of(Supported.Found found, String scope, boolean further, int first) {
		List<Fact> facts = found.facts().stream().limit(first).toList();
		List<String> cursors = facts.stream().map((fact) -> Cursor.of(scope, fact.id())).toList();
		return new FactConnection(found.total(),
				IntStream.range(0, facts.size()).mapToObj((at) -> new Edge(cursors.get(at), facts.get(at))).toList(),
				facts, PageInfo.of(cursors, further, found.facts().size() > first));
	}

	/**
	 * A fact with where the next page begins.
	 *
	 * @param cursor where the next page begins
	 * @param node the fact
	 */
	record Edge(String cursor, Fact node) {
	}

}
