/**
 * One box over every kind of thing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "naming", "catalogue", "graph", "api" })
package org.fairergraph.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
