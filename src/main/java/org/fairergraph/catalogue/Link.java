package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.RelationshipType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A relationship, as it leads from one thing to the next.
 *
 * @param <T> the kind of thing to which it leads
 */
class Link<T extends Thing> {

	private final String cursor;

	private final Value row;

	private final T node;

	Link(String cursor, Value row, T node) {
		this.cursor = cursor;
		this.row = row;
		this.node = node;
	}

	static Link<Thing> of(RelationshipType type, String cursor, Value row, Thing node) {
		return switch (type) {
			case OWNS -> new OwnershipLink<>(cursor, row, node);
			case MEMBER_OF -> new MembershipLink<>(cursor, row, node);
			case ATTENDED -> new AttendanceLink<>(cursor, row, node);
			case OPERATES_IN -> new OperatingLink<>(cursor, row, node);
			default -> new Link<>(cursor, row, node);
		};
	}

	static Class<?> type(RelationshipType type) {
		return switch (type) {
			case OWNS -> OwnershipLink.class;
			case MEMBER_OF -> MembershipLink.class;
			case ATTENDED -> AttendanceLink.class;
			case OPERATES_IN -> OperatingLink.class;
			default -> Link.class;
		};
	}

	/**
	 * Where the next page begins.
	 * @return the cursor
	 */
	public String cursor() {
		return this.cursor;
	}

	/**
	 * The public id of the relationship.
	 * @return the id
	 */
	public String id() {
		return this.row.get("link").get("id").asString();
	}

	/**
	 * How the relationship is known.
	 * @return the level; where it is purely structural, that of the thing at its start
	 */
	public Evidence evidence() {
		return Evidence.valueOf(this.row.get("evidence").asString());
	}

	/**
	 * At which date a source says so.
	 * @return the words of the date, or nothing
	 */
	public @Nullable String asserted() {
		return text("asserted");
	}

	/**
	 * Where it is said.
	 * @return the citations, the strongest first
	 */
	public List<Citation> citations() {
		return Citation.of(texts("sources"), texts("locators"));
	}

	/**
	 * The thing to which it leads.
	 * @return the thing
	 */
	public T node() {
		return this.node;
	}

	@Nullable String text(String property) {
		Value value = this.row.get("link").get(property);
		return value.isNull() ? null : value.asString();
	}

	String word(String property) {
		return this.row.get("link").get(property).asString();
	}

	private List<String> texts(String property) {
		Value value = this.row.get("link").get(property);
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

}
