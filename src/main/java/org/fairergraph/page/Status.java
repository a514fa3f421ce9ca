package org.fairergraph.page;

/**
 * How an action stands, in words.
 */
enum Status implements Choice {

	IN_PROGRESS("In progress"), PROPOSED("Proposed"), PAUSED("Paused"), UNKNOWN("Status not known"),
	COMPLETED("Completed"), STOPPED("Stopped");

	private final String words;

	Status(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

	boolean over() {
		return this == COMPLETED || this == STOPPED;
	}

}
