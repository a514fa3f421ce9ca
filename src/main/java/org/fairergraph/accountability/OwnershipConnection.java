package org.fairergraph.accountability;

import java.util.List;

import org.fairergraph.api.PageInfo;

/**
 * A page of what one partner owns in an answer.
 *
 * @param totalCount how many there are on all pages
 * @param edges the ownerships with their cursors
 * @param nodes the ownerships
 * @param pageInfo whether there are more
 */
record OwnershipConnection(int totalCount, List<OwnershipEdge> edges, List<Ownership> nodes, PageInfo pageInfo) {

}
