package org.fairergraph.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * That a partner was present at a meeting, at either end.
 *
 * @param <T> the kind of thing to which it leads
 */
final class AttendanceLink<T extends Thing> extends Link<T> {

	AttendanceLink(String cursor, Value row, T node) {
		super(cursor, row, node);
	}

	/**
	 * When it was.
	 * @return the words of the date, or nothing
	 */
	public @Nullable String on() {
		return text("on");
	}

	/**
	 * The role, in the words of the source.
	 * @return the words, or nothing
	 */
	public @Nullable String roleInSource() {
		return text("roleInSource");
	}

}
