package org.fairergraph.catalogue;

/**
 * Finds single goals.
 */
interface Goals extends Shelf<Goal> {

}
