package org.fairergraph.seed;

/**
 * One value of a row, with the place where a curator finds it.
 *
 * @param text the value without its quotes; empty for unknown
 * @param position where the cell begins
 */
record Cell(String text, Position position) {

	boolean isBlank() {
		return this.text.isBlank();
	}

}
