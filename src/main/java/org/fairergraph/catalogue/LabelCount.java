package org.fairergraph.catalogue;

/**
 * How many things of one kind the graph holds, so that a reader sees how much an answer
 * can be drawn from.
 *
 * @param label the label, as it is written in Cypher
 * @param count how many nodes carry it
 */
record LabelCount(String label, int count) {

}
