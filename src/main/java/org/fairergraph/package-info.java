/**
 * Starts the rooms of Fairer Graph in order: engine, schema, seed, ready.
 */
@NullMarked
package org.fairergraph;

import org.jspecify.annotations.NullMarked;
