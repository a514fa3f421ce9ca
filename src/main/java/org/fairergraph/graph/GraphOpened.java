package org.fairergraph.graph;

/**
 * Tells that the graph answers. Nothing has been written yet, so whoever does not
 * understand what it holds may still refuse it.
 */
public record GraphOpened() {

}
