package org.fairergraph.search;

import org.fairergraph.graph.Evidence;
import org.fairergraph.naming.Kind;

/**
 * How many things of one kind that are known in one way a search finds.
 *
 * @param kind the kind
 * @param evidence how they are known
 * @param things their number
 */
record Count(Kind kind, Evidence evidence, int things) {

}
