package org.fairergraph.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * That a partner operates in an area, at either end.
 *
 * @param <T> the kind of thing to which it leads
 */
final class OperatingLink<T extends Thing> extends Link<T> {

	OperatingLink(String cursor, Value row, T node) {
		super(cursor, row, node);
	}

	/**
	 * What shows it.
	 * @return the words, or nothing
	 */
	public @Nullable String basis() {
		return text("basis");
	}

}
