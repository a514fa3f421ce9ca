package org.fairergraph.api;

/**
 * How much a part of a document asks for.
 *
 * @param depth how deep its fields are nested
 * @param rootFields how many fields stand at its top
 * @param fields how many fields there are at all
 * @param aliases how many of them have a name of the client's own
 * @param directives how many directives there are
 */
record DocumentSize(long depth, long rootFields, long fields, long aliases, long directives) {

	static final DocumentSize NOTHING = new DocumentSize(0, 0, 0, 0, 0);

	// fragments that spread each other double at every step; above this nobody needs to
	// know
	private static final long UNCOUNTED = 1_000_000_000;

	/**
	 * Two parts beside each other.
	 * @param other the other part
	 * @return both
	 */
	DocumentSize and(DocumentSize other) {
		return new DocumentSize(Math.max(this.depth, other.depth), sum(this.rootFields, other.rootFields),
				sum(this.fields, other.fields), sum(this.aliases, other.aliases),
				sum(this.directives, other.directives));
	}

	/**
	 * A field with this below it.
	 * @param aliased whether it has a name of the client's own
	 * @return the field
	 */
	DocumentSize below(boolean aliased) {
		return new DocumentSize(this.depth + 1, 1, sum(this.fields, 1), sum(this.aliases, aliased ? 1 : 0),
				this.directives);
	}

	/**
	 * This with directives on it.
	 * @param count how many
	 * @return both
	 */
	DocumentSize directed(int count) {
		return new DocumentSize(this.depth, this.rootFields, this.fields, this.aliases, sum(this.directives, count));
	}

	private static long sum(long one, long other) {
		return Math.min(UNCOUNTED, one + other);
	}

}
