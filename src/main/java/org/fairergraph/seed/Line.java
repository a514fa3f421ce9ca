package org.fairergraph.seed;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/**
 * The cells of one row as they stand in a file. A seed may have a million of them, so a
 * cell is only made, and its place only worked out, when somebody asks for it.
 */
final class Line extends AbstractList<Cell> implements RandomAccess {

	private static final BitSet NONE = new BitSet(0);

	private final Position start;

	private final String[] texts;

	private final BitSet quoted;

	/**
	 * Keeps the cells.
	 * @param start where the row begins
	 * @param texts the values without their quotes
	 * @param quoted which of them stand in quotes
	 */
	Line(Position start, List<String> texts, BitSet quoted) {
		this.start = start;
		this.texts = texts.toArray(String[]::new);
		this.quoted = quoted.isEmpty() ? NONE : (BitSet) quoted.clone();
	}

	@Override
	public Cell get(int index) {
		return new Cell(this, index);
	}

	@Override
	public int size() {
		return this.texts.length;
	}

	// a cell knows its row, so that to compare them by what they hold would never end
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return Arrays.toString(this.texts);
	}

	String text(int index) {
		return this.texts[index];
	}

	/**
	 * Works out where a cell begins.
	 * @param index which cell
	 * @return the place, after quoted cells of several lines too
	 */
	Position position(int index) {
		Position position = this.start;
		for (int before = 0; before < index; before++) {
			position = after(position, this.texts[before], this.quoted.get(before));
		}
		return position;
	}

	private static Position after(Position begin, String text, boolean quoted) {
		String written = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
		List<String> lines = (written + ',').replace('\r', '\n').lines().toList();
		String last = lines.get(lines.size() - 1);
		int width = last.codePointCount(0, last.length());
		return (lines.size() != 1) ? new Position(begin.file(), begin.line() + lines.size() - 1, width + 1)
				: new Position(begin.file(), begin.line(), begin.column() + width);
	}

}
