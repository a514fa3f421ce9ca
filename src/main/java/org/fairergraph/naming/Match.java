package org.fairergraph.naming;

/**
 * A thing and the word by which it was found.
 *
 * @param id the public id
 * @param word the word, folded
 */
record Match(String id, String word) {

}
