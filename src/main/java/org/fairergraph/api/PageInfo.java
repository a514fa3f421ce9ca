package org.fairergraph.api;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether there is more of a list, and where it goes on.
 *
 * @param hasNextPage whether rows follow this page
 * @param hasPreviousPage whether rows come before this page
 * @param startCursor the cursor of the first row; nothing on an empty page
 * @param endCursor the cursor of the last row; nothing on an empty page
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {

}
