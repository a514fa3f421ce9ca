package org.fairergraph.catalogue;

/**
 * A determinant and an area about which there is much to tell, for those who do not know
 * what to ask first.
 *
 * @param determinant what to ask about
 * @param area where
 */
record Example(Determinant determinant, Area area) {

}
