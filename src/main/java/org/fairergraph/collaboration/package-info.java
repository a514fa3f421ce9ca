/**
 * Who works together across sectors, who could help, and who does the same elsewhere.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "naming", "reading", "catalogue", "graph", "api" })
package org.fairergraph.collaboration;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
