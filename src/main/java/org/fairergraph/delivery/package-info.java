/**
 * How answers are delivered: within the time of a request, and again without being worked
 * out, as long as the graph has not moved.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api", "graph" })
package org.fairergraph.delivery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
