/**
 * Rules over the whole graph, and what they found in the one that is loaded: the state of
 * the data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalogue", "seed", "graph", "api" })
package org.fairergraph.quality;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
