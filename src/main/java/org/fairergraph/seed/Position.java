package org.fairergraph.seed;

import java.util.Comparator;

/**
 * Where something stands in a seed.
 *
 * @param file the place of the file in the seed
 * @param line the line, from 1
 * @param column the character in the line, from 1
 */
record Position(String file, int line, int column) implements Comparable<Position> {

	private static final Comparator<Position> READING_ORDER = Comparator.comparing(Position::file)
		.thenComparingInt(Position::line)
		.thenComparingInt(Position::column);

	/**
	 * Where a file begins.
	 * @param file the place of the file in the seed
	 * @return line 1, column 1
	 */
	static Position startOf(String file) {
		return new Position(file, 1, 1);
	}

	@Override
	public int compareTo(Position other) {
		return READING_ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.file + ':' + this.line + ':' + this.column;
	}

}
