/**
 * The built-in Neo4j, used when no server is configured.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.fairergraph.embedded;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
