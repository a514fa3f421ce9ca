package org.fairergraph.seed;

import java.util.List;

/**
 * The rows of one file.
 *
 * @param subject what the file is about
 * @param rows the rows, without the header
 * @param complete whether every row of the file is among them, with its keys
 */
record Table(Subject subject, List<Row> rows, boolean complete) {

}
