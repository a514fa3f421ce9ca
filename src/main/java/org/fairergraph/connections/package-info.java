/**
 * How one thing connects to another.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "naming", "reading", "catalogue", "graph", "api" })
package org.fairergraph.connections;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
