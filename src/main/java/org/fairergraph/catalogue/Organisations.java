package org.fairergraph.catalogue;

/**
 * Finds single organisations.
 */
interface Organisations extends Shelf<Organisation> {

}
