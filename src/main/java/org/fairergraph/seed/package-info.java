/**
 * Seed files: reading, checking, comparing and loading them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.fairergraph.seed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
