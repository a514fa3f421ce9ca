package org.fairergraph.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * That a partner owns an action, at either end.
 *
 * @param <T> the kind of thing to which it leads
 */
final class OwnershipLink<T extends Thing> extends Link<T> {

	OwnershipLink(String cursor, Value row, T node) {
		super(cursor, row, node);
	}

	/**
	 * In which role.
	 * @return the role
	 */
	public String role() {
		return word("role");
	}

	/**
	 * When it began.
	 * @return the words of the date, or nothing
	 */
	public @Nullable String since() {
		return text("since");
	}

	/**
	 * When it ends.
	 * @return the words of the date, or nothing
	 */
	public @Nullable String until() {
		return text("until");
	}

}
