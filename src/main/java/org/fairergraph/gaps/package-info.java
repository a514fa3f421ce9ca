/**
 * What has nobody, and where action is thick and thin.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "naming", "reading", "catalogue", "graph", "api", "accountability" })
package org.fairergraph.gaps;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
