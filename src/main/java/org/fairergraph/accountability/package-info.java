/**
 * Who owns what: the partners that own actions on a determinant in an area.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "naming", "reading", "catalogue", "graph", "api" })
package org.fairergraph.accountability;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
