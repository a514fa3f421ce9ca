package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fairergraph.catalogue.Filter.Before;
import org.fairergraph.catalogue.Filter.Equals;
import org.fairergraph.catalogue.Filter.Leads;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * The statements of the lists: keyset, so that a page is found at its place in the order
 * and not by leaving out those before it. A filter that is not given is a null parameter,
 * so that filters make no texts: there is one for each list, order, direction and
 * position, and one that counts each list. All are rendered once.
 */
final class ListCypher {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

	private final Map<Shape, String> pages = new HashMap<>();

	private final Map<Listed, String> counts = new HashMap<>();

	ListCypher() {
		shapes().forEach((shape) -> this.pages.put(shape, RENDERER.render(page(shape))));
		Stream.of(Listed.values()).forEach((list) -> this.counts.put(list, RENDERER.render(counting(list))));
	}

	/**
	 * Finds a page, with one row more than it holds.
	 * @param list the list
	 * @param order its order
	 * @param backward whether the page ends at the position, otherwise it begins there
	 * @param position from where the page goes on
	 * @return a statement that gives {@code key}, {@code value} and {@code thing}
	 */
	String page(Listed list, Order order, boolean backward, Position position) {
		return this.pages.getOrDefault(new Shape(list, order, backward, position), "");
	}

	String count(Listed list) {
		return this.counts.getOrDefault(list, "");
	}

	List<String> all() {
		return Stream.concat(this.pages.values().stream(), this.counts.values().stream()).toList();
	}

	private static Stream<Shape> shapes() {
		return Stream.of(Listed.values())
			.flatMap((list) -> list.orders()
				.stream()
				.flatMap((order) -> Stream.of(true, false)
					.flatMap((backward) -> Stream.of(Position.values())
						.filter((position) -> !order.byName() || position != Position.BLANK)
						.map((position) -> new Shape(list, order, backward, position)))));
	}

	private static Statement page(Shape shape) {
		Node thing = node(shape.list());
		return Cypher.match(thing)
			.where(filtered(shape.list(), thing).and(KeysetCypher.beyond(thing, shape)))
			.with(thing)
			.orderBy(KeysetCypher.sorting(thing, shape))
			.limit(Cypher.parameter("most"))
			.returning(KeysetCypher.sortKey(thing).as("key"), KeysetCypher.value(thing, shape).as("value"),
					thing.project(Cypher.asterisk()).as("thing"))
			.orderBy(KeysetCypher.sorting(thing, shape).toArray(SortItem[]::new))
			.build();
	}

	private static Statement counting(Listed list) {
		Node thing = node(list);
		return Cypher.match(thing).where(filtered(list, thing)).returning(Cypher.count(thing).as("total")).build();
	}

	private static Node node(Listed list) {
		return Cypher.node(list.label().cypher()).named("n");
	}

	private static Condition filtered(Listed list, Node thing) {
		Condition known = thing.property("evidence").in(Cypher.parameter("evidence"));
		return list.filters().stream().map((filter) -> condition(filter, thing)).reduce(known, Condition::and);
	}

	private static Condition condition(Filter filter, Node thing) {
		Parameter<?> wanted = Cypher.parameter(filter.argument());
		if (filter instanceof Leads leads) {
			return wanted.isNull().or(WayCypher.leads(thing, leads));
		}
		Property property = thing.property((filter instanceof Before before) ? before.property() : filter.argument());
		return wanted.isNull().or((filter instanceof Equals) ? property.isEqualTo(wanted) : property.lt(wanted));
	}

	/**
	 * What makes a text of its own.
	 *
	 * @param list the list
	 * @param order its order
	 * @param backward whether the page ends at the position
	 * @param position from where the page goes on
	 */
	record Shape(Listed list, Order order, boolean backward, Position position) {
	}

}
