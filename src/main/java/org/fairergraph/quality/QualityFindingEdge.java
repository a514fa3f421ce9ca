package org.fairergraph.quality;

/**
 * A finding with where the next page begins.
 *
 * @param cursor where the next page begins
 * @param node the finding
 */
record QualityFindingEdge(String cursor, QualityFinding node) {

}
