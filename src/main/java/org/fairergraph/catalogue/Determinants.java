package org.fairergraph.catalogue;

/**
 * Finds single determinants.
 */
interface Determinants extends Shelf<Determinant> {

}
