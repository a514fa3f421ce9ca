package org.fairergraph.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Where in a list a page goes on: a thing's value and its sort key. A cursor holds it as
 * the length of the value, a colon, the value and the sort key; a blank has no length.
 *
 * @param position what kind of spot it is
 * @param value by what the list is sorted; nothing at an end and at a blank
 * @param sortKey the sort key; empty at an end
 */
record Spot(Position position, @Nullable Object value, String sortKey) {

	private static final String BLANK = ":";

	static Spot of(Order order, String key) {
		if (key.isEmpty()) {
			return new Spot(Position.END, null, "");
		}
		if (order.byName()) {
			return new Spot(Position.VALUE, null, key);
		}
		if (key.startsWith(BLANK)) {
			return new Spot(Position.BLANK, null, key.substring(1));
		}
		int begin = key.indexOf(':') + 1;
		int end = begin + Integer.parseInt(key.substring(0, begin - 1));
		return new Spot(Position.VALUE, order.reading().apply(key.substring(begin, end)), key.substring(end));
	}

	/**
	 * Tells where a row stands.
	 * @param order the order of the list
	 * @param row a row with {@code key} and {@code value}
	 * @return the key of a cursor
	 */
	static String key(Order order, Record row) {
		String sortKey = row.get("key").asString();
		if (order.byName()) {
			return sortKey;
		}
		if (row.get("value").isNull()) {
			return BLANK + sortKey;
		}
		String value = row.get("value").asObject().toString();
		return value.length() + ":" + value + sortKey;
	}

}
