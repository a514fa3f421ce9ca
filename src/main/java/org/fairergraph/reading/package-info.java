/**
 * What every question shares: live, reach, evidence, and the path that explains an
 * answer, with its steps and their sentences.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalogue", "graph" })
package org.fairergraph.reading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
