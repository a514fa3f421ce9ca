package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.catalogue.Filter.Leads;
import org.fairergraph.graph.RelationshipType;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesRelationships;
import org.neo4j.cypherdsl.core.NamedPath;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipChain;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Whether something leads to a thing. A relationship that is only believed leads nowhere
 * unless UNVERIFIED is asked for.
 */
final class WayCypher {

	private static final SymbolicName LINK = Cypher.name("r");

	private WayCypher() {
	}

	static Condition leads(Node thing, Leads filter) {
		return filter.ways().stream().map((way) -> exists(thing, filter, way)).reduce(Condition::or).orElseThrow();
	}

	private static Condition exists(Node thing, Leads filter, List<RelationshipType> way) {
		NamedPath path = Cypher.path("p").definedBy(pattern(thing, filter, way));
		Condition sure = Cypher.property(LINK, "evidence")
			.isNull()
			.or(Cypher.property(LINK, "evidence").ne(Cypher.literalOf("UNVERIFIED")))
			.or(Cypher.literalOf("UNVERIFIED").in(Cypher.parameter("evidence")));
		return Cypher.match(path).where(Cypher.all(LINK).in(Cypher.relationships(path)).where(sure)).asCondition();
	}

	private static RelationshipPattern pattern(Node thing, Leads filter, List<RelationshipType> way) {
		Node end = Cypher.node(filter.target().cypher()).withProperties("id", Cypher.parameter(filter.argument()));
		RelationshipPattern first = step(thing, way, 0, end);
		RelationshipPattern pattern = first;
		for (int at = 1; at < way.size(); at++) {
			pattern = step((ExposesRelationships<?>) pattern, way, at, end);
		}
		return pattern;
	}

	// a hierarchy at the end of a way may be left out, unless it is all of the way
	private static RelationshipPattern step(ExposesRelationships<?> from, List<RelationshipType> way, int at,
			Node end) {
		RelationshipType type = way.get(at);
		RelationshipPattern step = (RelationshipPattern) from
			.relationshipTo((at == way.size() - 1) ? end : Cypher.anyNode(), type.name());
		return type.hierarchy() ? WayCypher.any(step, (at == 0) ? 1 : 0) : step;
	}

	private static RelationshipPattern any(RelationshipPattern step, int least) {
		if (step instanceof RelationshipChain chain) {
			return chain.min(least);
		}
		return ((Relationship) step).min(least);
	}

}
