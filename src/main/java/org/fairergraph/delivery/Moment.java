package org.fairergraph.delivery;

import java.time.LocalDate;

/**
 * When an answer holds: while the graph is as it was, and on the same day, since what is
 * live depends on the day.
 *
 * @param revision the state of the graph
 * @param day today, in the place
 */
record Moment(String revision, LocalDate day) {

}
