package org.fairergraph.page;

/**
 * Says that the graph is still being loaded: half a graph would answer wrongly.
 */
class Loading extends RuntimeException {

}
