/**
 * The pages for planners; they ask GraphQL documents of the project in process, never
 * Cypher.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "api")
package org.fairergraph.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
