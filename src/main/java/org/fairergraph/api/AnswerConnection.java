package org.fairergraph.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A page of an answer, as a connection of GraphQL.
 *
 * @param <T> what the rows are
 * @param total counts the rows on all pages, when that is asked for
 * @param edges the rows of this page with their cursors
 * @param pageInfo whether there are more
 */
public record AnswerConnection<T>(Supplier<Integer> total, List<Edge<T>> edges, PageInfo pageInfo) {

	/**
	 * Cuts a page out of an answer that is known as a whole.
	 * @param <T> what the rows are
	 * @param all all rows, in their order
	 * @param key what the rows are sorted by, rising; no two rows have the same
	 * @param scope what the cursors belong to
	 * @param first how many rows at most
	 * @param after the cursor of the row behind which the page begins; nothing for the
	 * first page
	 * @return the page
	 * @throws Refusal where the size is out of bounds or the cursor is none of this list
	 */
	public static <T> AnswerConnection<T> of(List<T> all, Function<T, String> key, String scope, int first,
			@Nullable String after) {
		PageSize.check(first, "first");
		int start = start(all, key, Cursor.key(scope, after, "after"));
		List<Edge<T>> edges = all.stream()
			.skip(start)
			.limit(first)
			.map((row) -> new Edge<>(Cursor.of(scope, key.apply(row)), row))
			.toList();
		return new AnswerConnection<>(all::size, edges,
				PageInfo.of(edges.stream().map(Edge::cursor).toList(), start > 0, start + edges.size() < all.size()));
	}

	/**
	 * Takes a page that the database cut, with one row more where there are more.
	 * @param <T> what the rows are
	 * @param rows the rows, one more than asked for where there are more
	 * @param total counts the rows on all pages
	 * @param key what the rows are sorted by
	 * @param scope what the cursors belong to
	 * @param first how many rows were asked for
	 * @param after the key behind which the page begins; empty for the first page
	 * @return the page
	 */
	public static <T> AnswerConnection<T> cut(List<T> rows, Supplier<Integer> total, Function<T, String> key,
			String scope, int first, String after) {
		List<Edge<T>> edges = rows.stream()
			.limit(first)
			.map((row) -> new Edge<>(Cursor.of(scope, key.apply(row)), row))
			.toList();
		return new AnswerConnection<>(total, edges,
				PageInfo.of(edges.stream().map(Edge::cursor).toList(), !after.isEmpty(), rows.size() > first));
	}

	// the row at the cursor may have gone since, so its place counts and not the row
	private static <T> int start(List<T> all, Function<T, String> key, String last) {
		return Math.toIntExact(all.stream().takeWhile((row) -> key.apply(row).compareTo(last) <= 0).count());
	}

	/**
	 * How many rows there are.
	 * @return the number of rows on all pages
	 */
	public int totalCount() {
		return this.total.get();
	}

	/**
	 * The rows alone.
	 * @return the rows of this page
	 */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/**
	 * A row with where the next page begins.
	 *
	 * @param <T> what the row is
	 * @param cursor where the next page begins
	 * @param node the row
	 */
	public record Edge<T>(String cursor, T node) {

	}

}
