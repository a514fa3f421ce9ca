package org.fairergraph.embedded;

/**
 * One visit of Neo4j Browser. Each has a name of its own, so that none can end the
 * transactions of another.
 *
 * @param name the name of the user
 * @param password the password that goes with that name alone
 */
record Reader(String name, Password password) {

}
