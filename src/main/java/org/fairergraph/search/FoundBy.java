package org.fairergraph.search;

/**
 * How a thing was found, from the surest way to the loosest. The order is the rank by
 * which hits are sorted; see decision 10.
 */
enum FoundBy {

	/**
	 * The text is its id, or one that it had before.
	 */
	ID,

	/**
	 * The text is its name, a synonym or a code of it.
	 */
	EXACT,

	/**
	 * All words of the text stand in its names.
	 */
	NAME,

	/**
	 * Words of its names begin with the words of the text.
	 */
	BEGINNING,

	/**
	 * All words of the text stand in its names or in what is said of it.
	 */
	TEXT,

	/**
	 * Another word for the topic that the text means stands there.
	 */
	MEANING,

	/**
	 * Its names have words like those of the text.
	 */
	SIMILAR_NAME,

	/**
	 * Its names or what is said of it have words like those of the text.
	 */
	SIMILAR_TEXT,

	/**
	 * Some words of the text stand there. Only where nothing has all of them.
	 */
	SOME_WORDS;

	/**
	 * How sure it is.
	 * @return 0 for the surest
	 */
	int rank() {
		return ordinal();
	}

	static FoundBy ofRank(int rank) {
		return values()[rank];
	}

}
