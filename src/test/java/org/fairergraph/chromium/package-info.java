/**
 * The pages in a real browser: what a planner sees, hears and types.
 */
@NullMarked
package org.fairergraph.chromium;

import org.jspecify.annotations.NullMarked;
