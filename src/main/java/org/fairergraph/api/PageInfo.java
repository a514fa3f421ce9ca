package org.fairergraph.api;

import java.util.List;

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

	/**
	 * Describes a page by its cursors.
	 * @param cursors the cursors of its rows, in order; none on an empty page
	 * @param previous whether rows come before this page
	 * @param next whether rows follow this page
	 * @return what to tell about the page
	 */
	public static PageInfo of(List<String> cursors, boolean previous, boolean next) {
		return cursors.isEmpty() ? new PageInfo(next, previous, null, null)
				: new PageInfo(next, previous, cursors.get(0), cursors.get(cursors.size() - 1));
	}

}
