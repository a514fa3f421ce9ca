package org.fairergraph.naming;

/**
 * A thing that a word means exactly.
 *
 * @param id the public id
 * @param name the name or title
 * @param sortKey what lists are sorted by
 */
record Meaning(String id, String name, String sortKey) {

}
