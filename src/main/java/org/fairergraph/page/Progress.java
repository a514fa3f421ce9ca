package org.fairergraph.page;

/**
 * Where an action stands on the date, as the filter offers it.
 */
enum Progress implements Choice {

	LIVE("Live"), FINISHED("Finished, or its end has passed"), NOT_BEGUN("Not begun");

	private final String words;

	Progress(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
