package org.fairergraph.catalogue;

/**
 * Finds single principles.
 */
interface Principles extends Shelf<Principle> {

}
