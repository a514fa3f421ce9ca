package org.fairergraph.catalogue;

/**
 * Finds single actions.
 */
interface Actions extends Shelf<Action> {

}
