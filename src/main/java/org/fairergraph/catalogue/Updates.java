package org.fairergraph.catalogue;

/**
 * Finds single updates.
 */
interface Updates extends Shelf<Update> {

}
