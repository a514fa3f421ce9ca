package org.fairergraph.catalogue;

/**
 * Finds single recommendations.
 */
interface Recommendations extends Shelf<Recommendation> {

}
