package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.api.PageInfo;

/**
 * A page of the relationships that lead from one thing to others.
 *
 * @param <T> the kind of thing to which they lead
 * @param <L> what is known of each relationship
 * @param totalCount how many there are on all pages; zero unless it was asked for
 * @param edges the relationships, by the names of the things to which they lead
 * @param pageInfo whether there are more
 */
record Links<T extends Thing, L extends Link<T>>(int totalCount, List<L> edges, PageInfo pageInfo) {

	/**
	 * The things alone.
	 * @return the things, in the same order
	 */
	public List<T> nodes() {
		return this.edges.stream().map(Link::node).toList();
	}

}
