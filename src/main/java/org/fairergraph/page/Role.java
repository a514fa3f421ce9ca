package org.fairergraph.page;

/**
 * The roles of a partner, as they stand after its name.
 */
enum Role implements Choice {

	LEAD("leads", "Leads"), DELIVERS("delivers", "Delivers"), SUPPORTS("supports", "Supports"),
	FUNDS("pays for", "Pays for");

	private final String verb;

	private final String words;

	Role(String verb, String words) {
		this.verb = verb;
		this.words = words;
	}

	String verb() {
		return this.verb;
	}

	@Override
	public String words() {
		return this.words;
	}

}
