package org.fairergraph.search;

import org.fairergraph.naming.Kind;

/**
 * How many things of a kind a search finds.
 *
 * @param kind the kind
 * @param hitCount how many, whether the kind is asked for or not
 */
record Facet(Kind kind, int hitCount) {

}
