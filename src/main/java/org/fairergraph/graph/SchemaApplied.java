package org.fairergraph.graph;

/**
 * Tells that the graph has its constraints and indexes and may be filled.
 */
public record SchemaApplied() {

}
