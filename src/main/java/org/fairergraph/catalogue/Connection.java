package org.fairergraph.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageInfo;
import org.neo4j.driver.Record;

/**
 * A page of things of one kind.
 *
 * @param <T> the kind of thing
 * @param edges the things, in order, each with its cursor
 * @param nodes the things alone
 * @param pageInfo whether there are more
 * @param counting counts all that the list holds, when it is asked for
 */
record Connection<T extends Thing>(List<Edge<T>> edges, List<T> nodes, PageInfo pageInfo, IntSupplier counting) {

	static <T extends Thing> Connection<T> of(List<Record> rows, Function<Record, Edge<T>> read, Page page,
			IntSupplier counting) {
		boolean more = rows.size() > page.size();
		List<Edge<T>> edges = new ArrayList<>(rows.stream().limit(page.size()).map(read).toList());
		if (page.backward()) {
			Collections.reverse(edges);
		}
		return new Connection<>(List.copyOf(edges), edges.stream().map(Edge::node).toList(),
				PageInfo.of(edges.stream().map(Edge::cursor).toList(), page.backward() ? more : page.further(),
						page.backward() ? page.further() : more),
				counting);
	}

	/**
	 * How many there are on all pages.
	 * @return the number, which costs a statement of its own
	 */
	public int totalCount() {
		return this.counting.getAsInt();
	}

	/**
	 * A thing with where the next page begins.
	 *
	 * @param <T> the kind of thing
	 * @param cursor where the next page begins
	 * @param node the thing
	 */
	record Edge<T extends Thing>(String cursor, T node) {

		static Edge<Thing> of(String scope, String key, Thing thing) {
			return new Edge<>(Cursor.of(scope, key), thing);
		}

	}

}
