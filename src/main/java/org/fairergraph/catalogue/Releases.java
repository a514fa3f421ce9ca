package org.fairergraph.catalogue;

/**
 * Finds single releases.
 */
interface Releases extends Shelf<Release> {

}
