package org.fairergraph.quality;

import java.util.List;

import org.fairergraph.api.Cursor;
import org.fairergraph.api.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param totalCount how many findings there are on all pages
 * @param edges the findings, each with its cursor
 * @param nodes the findings alone
 * @param pageInfo whether there are more
 */
record QualityFindingConnection(int totalCount, List<QualityFindingEdge> edges, List<QualityFinding> nodes,
		PageInfo pageInfo) {

	/**
	 * Cuts a page. It goes on behind the last finding even where that is gone, since
	 * somebody mended it.
	 * @param scope what the cursors belong to
	 * @param all the findings, in the order of their keys
	 * @param first how many at most
	 * @param after the cursor of the last finding of the page before
	 * @return the page
	 */
	static QualityFindingConnection of(String scope, List<QualityFinding> all, int first, @Nullable String after) {
		String key = Cursor.key(scope, after, "after");
		List<QualityFinding> rest = all.stream().filter((finding) -> finding.key().compareTo(key) > 0).toList();
		List<QualityFindingEdge> edges = rest.stream()
			.limit(first)
			.map((finding) -> new QualityFindingEdge(Cursor.of(scope, finding.key()), finding))
			.toList();
		return new QualityFindingConnection(all.size(), edges, edges.stream().map(QualityFindingEdge::node).toList(),
				PageInfo.of(edges.stream().map(QualityFindingEdge::cursor).toList(), rest.size() < all.size(),
						edges.size() < rest.size()));
	}

}
