package org.fairergraph.search;

import java.util.List;

/**
 * Where the words of a search stand in a thing.
 *
 * @param property the property of the thing
 * @param pieces its text, or the sentences of it that matter, cut where the found words
 * begin and end
 */
record Highlight(String property, List<Piece> pieces) {

}
