/**
 * Leads from a planner's word to the thing meant: known, not known but perhaps meant, or
 * one of several.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "api" })
package org.fairergraph.naming;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
