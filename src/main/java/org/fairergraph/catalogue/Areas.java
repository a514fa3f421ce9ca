package org.fairergraph.catalogue;

/**
 * Finds single areas.
 */
interface Areas extends Shelf<Area> {

}
