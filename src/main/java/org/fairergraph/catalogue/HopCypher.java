package org.fairergraph.catalogue;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;

/**
 * One branch of a statement that looks for neighbours: along one hop.
 *
 * @param hop where it leads
 * @param at the place of the branch in the statement, by which its parameters end
 */
record HopCypher(Hop hop, int at) {

	private static final Expression BELIEVED = Cypher.literalOf("UNVERIFIED");

	Statement statement(boolean counted) {
		Node thing = thing().withProperties("id", Cypher.name("id"));
		return Cypher.unwind(parameter("ids"))
			.as("id")
			.match(thing)
			.call(page(), thing.getRequiredSymbolicName())
			.returning(Cypher.literalOf(this.at).as("branch"), Cypher.name("id"), Cypher.name("found"),
					(counted ? total() : Cypher.literalOf(0)).as("total"))
			.build();
	}

	private Parameter<?> parameter(String name) {
		return Cypher.parameter(name + this.at);
	}

	private Statement page() {
		Node node = neighbour();
		Relationship link = link(node);
		// as two conditions it made the planner seek all nodes of the kind by their
		// sortKey
		Condition beyond = Cypher.listOf(node.property("sortKey"), link.property("id"))
			.gt(Cypher.listOf(parameter("key"), parameter("link")));
		return Cypher.match(link)
			.where(shown(link, node).and(beyond))
			.with(link, node)
			.orderBy(Cypher.sort(node.property("sortKey")), Cypher.sort(link.property("id")))
			.limit(parameter("most"))
			.returning(Cypher
				.collect(Cypher.mapOf("key", node.property("sortKey"), "link", Cypher.properties(link), "evidence",
						level(link, node), "node", Cypher.properties(node)))
				.as("found"))
			.build();
	}

	private Expression total() {
		Node node = neighbour();
		Relationship link = link(node);
		return Cypher.count(Cypher.match(link).where(shown(link, node)).returning(link).build());
	}

	private Condition shown(Relationship link, Node node) {
		Expression levels = parameter("evidence");
		return level(link, node).in(levels).and(node.property("evidence").ne(BELIEVED).or(BELIEVED.in(levels)));
	}

	// what is purely structural is as well known as the thing at its start
	private Expression level(Relationship link, Node node) {
		return Cypher.coalesce(link.property("evidence"), (this.hop.outward() ? thing() : node).property("evidence"));
	}

	private Relationship link(Node node) {
		Node thing = Cypher.anyNode("n");
		return (this.hop.outward() ? thing.relationshipTo(node, this.hop.type().name())
				: thing.relationshipFrom(node, this.hop.type().name()))
			.named("r");
	}

	private Node thing() {
		return Cypher.node(this.hop.from().cypher()).named("n");
	}

	private Node neighbour() {
		return Cypher.node(this.hop.to().cypher()).named("m");
	}

}
