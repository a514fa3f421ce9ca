package org.fairergraph.seed;

/**
 * Checks the quotes of a file, since one that is missing or too many moves every cell
 * behind it. The walk ends at the first, for what follows cannot be told.
 */
final class QuoteCheck {

	private enum State {

		CELL_BEGINS, PLAIN, QUOTED, CLOSED

	}

	private final TextWalk walk;

	private final Findings findings;

	private State state = State.CELL_BEGINS;

	private Position opened;

	private QuoteCheck(TextWalk walk, Findings findings) {
		this.walk = walk;
		this.findings = findings;
		this.opened = walk.position();
	}

	/**
	 * Checks a text.
	 * @param file the place of the file in the seed
	 * @param text the text
	 * @param findings where problems go
	 * @return whether its cells can be told apart
	 */
	static boolean passes(String file, String text, Findings findings) {
		return new QuoteCheck(new TextWalk(file, text), findings).run();
	}

	private boolean run() {
		while (this.walk.hasNext()) {
			Position position = this.walk.position();
			if (!accepts(this.walk.next(), position)) {
				return false;
			}
		}
		if (this.state == State.QUOTED) {
			this.findings.add(Rule.UNCLOSED_QUOTE, this.opened, "the quote that opens here is never closed");
		}
		return this.state != State.QUOTED;
	}

	private boolean accepts(int character, Position position) {
		if (character == '"') {
			return quote(position);
		}
		boolean ends = character == ',' || character == '\n' || character == '\r';
		if (this.state == State.CLOSED && !ends) {
			return stray(position, "after a closing quote stands a comma or the end of the line, not '%s'",
					Character.toString(character));
		}
		if (this.state != State.QUOTED) {
			this.state = ends ? State.CELL_BEGINS : State.PLAIN;
		}
		return true;
	}

	private boolean quote(Position position) {
		if (this.state == State.PLAIN) {
			return stray(position, "a cell with a quote in it stands in quotes, and the quote is written twice");
		}
		if (this.state == State.CELL_BEGINS) {
			this.opened = position;
		}
		this.state = (this.state == State.QUOTED) ? State.CLOSED : State.QUOTED;
		return true;
	}

	private boolean stray(Position position, String message, Object... arguments) {
		this.findings.add(Rule.STRAY_QUOTE, position, message, arguments);
		return false;
	}

}
