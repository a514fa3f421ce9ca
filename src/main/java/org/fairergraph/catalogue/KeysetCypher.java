package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.catalogue.ListCypher.Shape;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;

/**
 * How a list is sorted, and what lies beyond a position in it.
 */
final class KeysetCypher {

	private KeysetCypher() {
	}

	static Property sortKey(Node thing) {
		return thing.property("sortKey");
	}

	static Property value(Node thing, Shape shape) {
		return thing.property(shape.order().property());
	}

	static List<SortItem> sorting(Node thing, Shape shape) {
		SortItem byKey = direction(sortKey(thing), shape.backward());
		if (shape.order().byName()) {
			return List.of(byKey);
		}
		return List.of(direction(value(thing, shape).isNull(), shape.backward()),
				direction(value(thing, shape), shape.backward() != shape.order().descending()), byKey);
	}

	static Condition beyond(Node thing, Shape shape) {
		Condition byKey = beyond(sortKey(thing), "key", shape.backward());
		boolean byName = shape.order().byName();
		return switch (shape.position()) {
			case END -> byName ? sortKey(thing).isNotNull() : Cypher.noCondition();
			case VALUE -> byName ? byKey : beyondValue(thing, shape, byKey);
			case BLANK ->
				shape.backward() ? value(thing, shape).isNotNull().or(byKey) : value(thing, shape).isNull().and(byKey);
		};
	}

	private static Condition beyondValue(Node thing, Shape shape, Condition byKey) {
		Property value = value(thing, shape);
		Condition beyond = beyond(value, "value", shape.backward() != shape.order().descending())
			.or(value.isEqualTo(Cypher.parameter("value")).and(byKey));
		return shape.backward() ? beyond : beyond.or(value.isNull());
	}

	private static Condition beyond(Property property, String parameter, boolean smaller) {
		return smaller ? property.lt(Cypher.parameter(parameter)) : property.gt(Cypher.parameter(parameter));
	}

	private static SortItem direction(Expression expression, boolean descending) {
		return descending ? Cypher.sort(expression, SortItem.Direction.DESC)
				: Cypher.sort(expression, SortItem.Direction.ASC);
	}

}
