package org.fairergraph.catalogue;

import java.util.List;
import java.util.function.Function;

import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageInfo;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A page of things of one kind.
 *
 * @param <T> the kind of thing
 * @param totalCount how many there are on all pages
 * @param edges the things, by name, each with its cursor
 * @param nodes the things alone
 * @param pageInfo whether there are more
 */
record Connection<T extends Thing>(int totalCount, List<Edge<T>> edges, List<T> nodes, PageInfo pageInfo) {

	static <T extends Thing> Connection<T> of(List<Record> rows, Function<Value, T> read, Page page) {
		List<Edge<T>> edges = rows.stream()
			.filter((row) -> !row.get("key").isNull())
			.limit(page.first())
			.map((row) -> new Edge<>(Cursor.of(page.scope(), row.get("key").asString()), read.apply(row.get("thing"))))
			.toList();
		return new Connection<>(rows.get(0).get("total").asInt(), edges, edges.stream().map(Edge::node).toList(),
				PageInfo.of(edges.stream().map(Edge::cursor).toList(), !page.key().isEmpty(),
						rows.size() > page.first()));
	}

	/**
	 * A thing with where the next page begins.
	 *
	 * @param <T> the kind of thing
	 * @param cursor where the next page begins
	 * @param node the thing
	 */
	record Edge<T extends Thing>(String cursor, T node) {

	}

}
