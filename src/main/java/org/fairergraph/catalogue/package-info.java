/**
 * The things themselves: what each is, its sources, its evidence, and the release they
 * come from.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api" })
package org.fairergraph.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
