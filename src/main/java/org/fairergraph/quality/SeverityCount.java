package org.fairergraph.quality;

/**
 * How many findings are as bad as this.
 *
 * @param severity how bad
 * @param rules how many rules there are
 * @param broken how many of these rules found something
 * @param findings how many findings there are
 */
record SeverityCount(Severity severity, int rules, int broken, int findings) {

}
