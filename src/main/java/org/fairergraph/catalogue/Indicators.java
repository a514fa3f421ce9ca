package org.fairergraph.catalogue;

/**
 * Finds single indicators.
 */
interface Indicators extends Shelf<Indicator> {

}
