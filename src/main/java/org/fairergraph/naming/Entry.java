package org.fairergraph.naming;

import java.util.List;

/**
 * A thing with all the words by which it is known.
 *
 * @param id the public id
 * @param sortKey what lists are sorted by
 * @param words the words, folded
 */
record Entry(String id, String sortKey, List<String> words) {

}
