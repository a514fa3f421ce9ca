package org.fairergraph.page;

/**
 * What a word may stand for, with where each meaning leads.
 */
final class Choices {

	private Choices() {
	}

	/**
	 * Something near to a word that is not known.
	 *
	 * @param near the thing
	 * @param href where it leads
	 */
	record Suggested(LookedUp.Candidate near, String href) {

	}

	/**
	 * Something that an ambiguous word stands for.
	 *
	 * @param name its name
	 * @param href where it leads
	 * @param about what tells it apart
	 * @param counts how much there is about it in the answer
	 */
	record Meant(String name, String href, String about, String counts) {

	}

}
