/**
 * The vocabulary of the graph, its query files, its constraints and indexes, the likeness
 * of words, and the only door to Neo4j.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.fairergraph.graph;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
