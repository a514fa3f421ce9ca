package org.fairergraph.reading;

/**
 * In which role a partner owns an action.
 */
public enum OwnershipRole {

	/**
	 * Answers for the action.
	 */
	LEAD("leads"),

	/**
	 * Does the work.
	 */
	DELIVERS("delivers"),

	/**
	 * Supports it.
	 */
	SUPPORTS("supports"),

	/**
	 * Pays for it.
	 */
	FUNDS("pays for");

	private final String verb;

	OwnershipRole(String verb) {
		this.verb = verb;
	}

	String verb() {
		return this.verb;
	}

}
