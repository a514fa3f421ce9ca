package org.fairergraph.seed;

/**
 * How many nodes and relationships a load changed.
 *
 * @param added how many the graph did not hold before
 * @param changed how many say something else now
 * @param withdrawn how many are gone
 */
public record Changes(int added, int changed, int withdrawn) {

	static final Changes NONE = new Changes(0, 0, 0);

	/**
	 * Whether the graph stayed as it was.
	 * @return {@code true} where nothing changed
	 */
	public boolean isEmpty() {
		return equals(NONE);
	}

	static Changes of(Difference difference) {
		return new Changes(difference.added().size(), difference.changed().size(), difference.withdrawn().size());
	}

}
