/**
 * What whoever runs the service sees of it: figures of each question, a name for each
 * request in the log, and traces where somebody collects them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.fairergraph.operation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
