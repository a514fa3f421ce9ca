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
		this.opened = walk.taken();
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
			if (!accepts(this.walk.next())) {
				return false;
			}
		}
		if (this.state == State.QUOTED) {
			this.findings.add(Rule.UNCLOSED_QUOTE, this.opened, "the quote that opens here is never closed");
		}
		return this.state != State.QUOTED;
	}

	private boolean accepts(int character) {
		if (character == '"') {
			return quote();
		}
		boolean ends = character == ',' || character == '\n' || character == '\r';
		if (this.state == State.CLOSED && !ends) {
			return stray("after a closing quote stands a comma or the end of the line, not '%s'",
					Character.toString(character));
		}
		if (this.state != State.QUOTED) {
			this.state = ends ? State.CELL_BEGINS : State.PLAIN;
		}
		return true;
	}

	private boolean quote() {
		if (this.state == State.PLAIN) {
			return stray("a cell with a quote in it stands in quotes, and the quote is written twice");
		}
		if (this.state == State.CELL_BEGINS) {
			this.opened = this.walk.taken();
		}
		this.state = (this.state == State.QUOTED) ? State.CLOSED : State.QUOTED;
		return true;
	}

	private boolean stray(String message, Object... arguments) {
		this.findings.add(Rule.STRAY_QUOTE, this.walk.taken(), message, arguments);
		return false;
	}

}
