package org.fairergraph.graph;

/**
 * Tells that the graph does not answer any more, at every read that finds it so.
 *
 * @param why the reason, in a sentence
 */
public record GraphLost(String why) {

}
