package org.fairergraph.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * That a partner belongs to a partnership, board or scheme, at either end.
 *
 * @param <T> the kind of thing to which it leads
 */
final class MembershipLink<T extends Thing> extends Link<T> {

	MembershipLink(String cursor, Value row, T node) {
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
	 * The role, in the words of the source.
	 * @return the words, or nothing
	 */
	public @Nullable String roleInSource() {
		return text("roleInSource");
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
