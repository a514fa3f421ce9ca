package org.fairergraph.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * The statements that lead from many things to the neighbours of each: one for each hop,
 * and one more that counts them all. Rendered once.
 */
final class NeighbourCypher {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

	private static final Expression LEVELS = Cypher.parameter("evidence");

	private static final Expression BELIEVED = Cypher.literalOf("UNVERIFIED");

	private final Map<Hop, String> texts = new HashMap<>();

	private final Map<Hop, String> counting = new HashMap<>();

	NeighbourCypher() {
		for (Hop hop : Hops.ALL) {
			this.texts.put(hop, RENDERER.render(statement(hop, Cypher.literalOf(0))));
			if (!hop.single()) {
				this.counting.put(hop, RENDERER.render(statement(hop, total(hop))));
			}
		}
	}

	/**
	 * Finds neighbours, with one more for each thing than a page holds.
	 * @param hop where it leads
	 * @param counted whether all are counted
	 * @return a statement that gives {@code id}, {@code found} and {@code total}
	 */
	String text(Hop hop, boolean counted) {
		return (counted ? this.counting : this.texts).getOrDefault(hop, "");
	}

	List<String> all() {
		return Stream.concat(this.texts.values().stream(), this.counting.values().stream()).toList();
	}

	private static Statement statement(Hop hop, Expression total) {
		Node thing = thing(hop).withProperties("id", Cypher.name("id"));
		return Cypher.unwind(Cypher.parameter("ids"))
			.as("id")
			.match(thing)
			.call(page(hop), thing.getRequiredSymbolicName())
			.returning(Cypher.name("id"), Cypher.name("found"), total.as("total"))
			.build();
	}

	private static Statement page(Hop hop) {
		Node node = neighbour(hop);
		Relationship link = link(hop, node);
		Condition beyond = node.property("sortKey")
			.gt(Cypher.parameter("key"))
			.or(node.property("sortKey")
				.isEqualTo(Cypher.parameter("key"))
				.and(link.property("id").gt(Cypher.parameter("link"))));
		return Cypher.match(link)
			.where(shown(hop, link, node).and(beyond))
			.with(link, node)
			.orderBy(Cypher.sort(node.property("sortKey")), Cypher.sort(link.property("id")))
			.limit(Cypher.parameter("most"))
			.returning(
					Cypher
						.collect(Cypher.mapOf("key", node.property("sortKey"), "link", Cypher.properties(link),
								"evidence", level(hop, link, node), "node", Cypher.properties(node)))
						.as("found"))
			.build();
	}

	private static Expression total(Hop hop) {
		Node node = neighbour(hop);
		Relationship link = link(hop, node);
		return Cypher.count(Cypher.match(link).where(shown(hop, link, node)).returning(link).build());
	}

	private static Condition shown(Hop hop, Relationship link, Node node) {
		return level(hop, link, node).in(LEVELS).and(node.property("evidence").ne(BELIEVED).or(BELIEVED.in(LEVELS)));
	}

	// what is purely structural is as well known as the thing at its start
	private static Expression level(Hop hop, Relationship link, Node node) {
		return Cypher.coalesce(link.property("evidence"), (hop.outward() ? thing(hop) : node).property("evidence"));
	}

	private static Relationship link(Hop hop, Node node) {
		Node thing = Cypher.anyNode("n");
		return (hop.outward() ? thing.relationshipTo(node, hop.type().name())
				: thing.relationshipFrom(node, hop.type().name()))
			.named("r");
	}

	private static Node thing(Hop hop) {
		return Cypher.node(hop.from().cypher()).named("n");
	}

	private static Node neighbour(Hop hop) {
		return Cypher.node(hop.to().cypher()).named("m");
	}

}
