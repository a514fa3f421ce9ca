package org.fairergraph.accountability;

/**
 * An ownership in an answer.
 *
 * @param cursor where the next page begins
 * @param node the ownership
 */
record OwnershipEdge(String cursor, Ownership node) {

}
