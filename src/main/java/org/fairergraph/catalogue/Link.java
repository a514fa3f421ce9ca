package org.fairergraph.catalogue;

import org.fairergraph.graph.RelationshipType;

/**
 * A relationship, as it leads from one thing to the next.
 *
 * @param <T> the kind of thing to which it leads
 */
sealed interface Link<T extends Thing> permits PlainLink, OwnershipLink, MembershipLink, AttendanceLink, OperatingLink {

	/**
	 * Where the next page begins.
	 * @return the cursor
	 */
	String cursor();

	/**
	 * The thing to which it leads.
	 * @return the thing
	 */
	T node();

	/**
	 * Makes the link of a relationship.
	 * @param type the type of relationship
	 * @param row what is known of it
	 * @param node the thing to which it leads
	 * @return the link
	 */
	static Link<Thing> of(RelationshipType type, LinkRow row, Thing node) {
		return switch (type) {
			case OWNS -> OwnershipLink.of(row, node);
			case MEMBER_OF -> MembershipLink.of(row, node);
			case ATTENDED -> AttendanceLink.of(row, node);
			case OPERATES_IN -> OperatingLink.of(row, node);
			default -> PlainLink.of(row, node);
		};
	}

	/**
	 * The record that stands for a type of relationship.
	 * @param type the type
	 * @return the class
	 */
	static Class<?> type(RelationshipType type) {
		return switch (type) {
			case OWNS -> OwnershipLink.class;
			case MEMBER_OF -> MembershipLink.class;
			case ATTENDED -> AttendanceLink.class;
			case OPERATES_IN -> OperatingLink.class;
			default -> PlainLink.class;
		};
	}

}
