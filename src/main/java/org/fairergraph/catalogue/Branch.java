package org.fairergraph.catalogue;

/**
 * What one statement looks for beside others: neighbours along one hop.
 *
 * @param hop where it leads
 * @param counted whether all are counted
 */
record Branch(Hop hop, boolean counted) {
}
