package org.fairergraph.catalogue;

import graphql.schema.DataFetchingEnvironment;
import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageSize;
import org.fairergraph.api.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: the first ones after a cursor, or the last ones
 * before one.
 *
 * @param scope what the cursors belong to
 * @param size how many at most
 * @param backward whether the last ones before the key are asked for
 * @param key beyond which key; empty where the page begins at an end of the list
 */
record Page(String scope, int size, boolean backward, String key) {

	private static final int DEFAULT = 20;

	static Page of(DataFetchingEnvironment environment, String scope) {
		@Nullable Integer first = environment.getArgument("first");
		@Nullable Integer last = environment.getArgument("last");
		@Nullable String after = environment.getArgument("after");
		@Nullable String before = environment.getArgument("before");
		if (last == null) {
			refuse(before != null, "before", "'before' goes with 'last': how many before the cursor?");
			return new Page(scope, PageSize.check((first != null) ? first : DEFAULT, "first"), false,
					Cursor.key(scope, after, "after"));
		}
		refuse(first != null, "last", "'first' begins at the front and 'last' at the back: give one of the two.");
		refuse(after != null, "after", "'after' goes with 'first': with 'last', give 'before'.");
		return new Page(scope, PageSize.check(last, "last"), true, Cursor.key(scope, before, "before"));
	}

	private static void refuse(boolean wrong, String argument, String message) {
		if (wrong) {
			throw Refusal.badRequest(argument, message);
		}
	}

	/**
	 * Whether the page goes on from another.
	 * @return whether there is a cursor
	 */
	boolean further() {
		return !this.key.isEmpty();
	}

}
