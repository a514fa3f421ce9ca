package org.fairergraph.search;

/**
 * A piece of a text that was found.
 *
 * @param text the letters
 * @param marked whether they are why it was found
 */
record Piece(String text, boolean marked) {

}
