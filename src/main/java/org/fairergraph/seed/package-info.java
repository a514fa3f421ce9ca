/**
 * Reading, checking, comparing and loading seed files; exporting them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.fairergraph.seed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
