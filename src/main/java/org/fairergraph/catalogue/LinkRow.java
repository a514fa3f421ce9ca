package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What a statement returned of a relationship.
 *
 * @param cursor where the next page begins
 * @param row its properties as {@code link}, and its level as {@code evidence}
 */
record LinkRow(String cursor, Value row) {

	String id() {
		return word("id");
	}

	Evidence evidence() {
		return Evidence.valueOf(this.row.get("evidence").asString());
	}

	List<Citation> citations() {
		return Citation.of(texts("sources"), texts("locators"));
	}

	String word(String property) {
		return this.row.get("link").get(property).asString();
	}

	@Nullable String text(String property) {
		Value value = this.row.get("link").get(property);
		return value.isNull() ? null : value.asString();
	}

	private List<String> texts(String property) {
		Value value = this.row.get("link").get(property);
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

}
