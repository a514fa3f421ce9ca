package org.fairergraph.catalogue;

/**
 * Finds single observations.
 */
interface Observations extends Shelf<Observation> {

}
