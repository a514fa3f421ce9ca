/**
 * What is measured and what was promised: where a place does badly, and which goals it
 * has met.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "naming", "reading", "catalogue", "graph", "api" })
package org.fairergraph.watch;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
