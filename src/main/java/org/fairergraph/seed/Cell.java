package org.fairergraph.seed;

/**
 * One value of a row, with the place where a curator finds it.
 *
 * @param line the row in which it stands
 * @param index how many cells stand before it
 */
record Cell(Line line, int index) {

	/**
	 * The value without its quotes.
	 * @return the value; empty for unknown
	 */
	String text() {
		return this.line.text(this.index);
	}

	/**
	 * Where the cell begins.
	 * @return the place
	 */
	Position position() {
		return this.line.position(this.index);
	}

	boolean isBlank() {
		return text().isBlank();
	}

}
