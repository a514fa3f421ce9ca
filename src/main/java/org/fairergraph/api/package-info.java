/**
 * What is true of every request: to which names this service answers and what browsers
 * are told; and of every GraphQL request: errors, limits, cursors, scalars, and the page
 * to try questions on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.fairergraph.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
