package org.fairergraph.seed;

/**
 * Checks that a file ends its lines in one way, LF or CRLF. Line ends inside quotes are
 * left alone: some programs write them otherwise.
 */
final class LineEndCheck {

	private final TextWalk walk;

	private final Findings findings;

	private boolean quoted;

	private String first = "";

	private boolean mixed;

	private boolean bare;

	private LineEndCheck(TextWalk walk, Findings findings) {
		this.walk = walk;
		this.findings = findings;
	}

	static void check(String file, String text, Findings findings) {
		if (text.indexOf('\r') != -1) {
			new LineEndCheck(new TextWalk(file, text), findings).run();
		}
	}

	private void run() {
		int before = -1;
		while (this.walk.hasNext()) {
			int character = this.walk.next();
			this.quoted ^= character == '"';
			if (character == '\r' && this.walk.peek() != '\n' && !this.bare) {
				this.bare = true;
				this.findings.add(Rule.BARE_CARRIAGE_RETURN, this.walk.taken(),
						"a line ends in a carriage return alone; LF and CRLF are both fine");
			}
			if (character == '\n' && !this.quoted) {
				ends((before == '\r') ? "CRLF" : "LF");
			}
			before = character;
		}
	}

	private void ends(String end) {
		if (this.first.isEmpty()) {
			this.first = end;
		}
		if (!this.mixed && !end.equals(this.first)) {
			this.mixed = true;
			this.findings.add(Rule.MIXED_LINE_ENDINGS, this.walk.taken(),
					"this line ends in %s, the first in %s; LF and CRLF are both fine, not both in one file", end,
					this.first);
		}
	}

}
