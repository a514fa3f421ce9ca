package org.fairergraph.catalogue;

/**
 * Finds single sources.
 */
interface Sources extends Shelf<Source> {

}
