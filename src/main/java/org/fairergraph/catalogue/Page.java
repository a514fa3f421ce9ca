package org.fairergraph.catalogue;

import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param scope what the cursors belong to
 * @param first how many at most
 * @param key behind which key; empty for the first page
 */
record Page(String scope, int first, String key) {

	static Page of(String scope, int first, @Nullable String after) {
		return new Page(scope, PageSize.check(first, "first"), Cursor.key(scope, after, "after"));
	}

}
