/**
 * Plain pages: one for every question of the list, with its answer in words, as a table
 * with its sources, and to take away.
 */
@NullMarked
package org.fairergraph.page.plain;

import org.jspecify.annotations.NullMarked;
