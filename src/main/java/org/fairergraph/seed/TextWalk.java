package org.fairergraph.seed;

/**
 * Walks through a text character by character and knows the line and the column.
 */
final class TextWalk {

	private final String file;

	private final String text;

	private int at;

	private int line = 1;

	private int column = 1;

	private int takenLine = 1;

	private int takenColumn = 1;

	TextWalk(String file, String text) {
		this.file = file;
		this.text = text;
	}

	boolean hasNext() {
		return this.at < this.text.length();
	}

	/**
	 * Where the next character stands.
	 * @return the place
	 */
	Position position() {
		return new Position(this.file, this.line, this.column);
	}

	/**
	 * Where the character stands that was taken last.
	 * @return the place; the beginning of the text before any was taken
	 */
	Position taken() {
		return new Position(this.file, this.takenLine, this.takenColumn);
	}

	/**
	 * Looks at the next character without taking it.
	 * @return the character, or -1 at the end
	 */
	int peek() {
		return hasNext() ? this.text.codePointAt(this.at) : -1;
	}

	/**
	 * Takes the next character.
	 * @return the character
	 */
	int next() {
		int character = this.text.codePointAt(this.at);
		this.at += Character.charCount(character);
		this.takenLine = this.line;
		this.takenColumn = this.column;
		boolean ends = character == '\n' || (character == '\r' && peek() != '\n');
		this.line += ends ? 1 : 0;
		this.column = ends ? 1 : this.column + 1;
		return character;
	}

}
