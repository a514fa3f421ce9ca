package org.fairergraph.seed;

import java.util.Map;

import org.fairergraph.graph.RelationshipType;

/**
 * One relationship.
 *
 * @param type the type
 * @param start the id of the node at its start
 * @param end the id of the node at its end
 * @param properties everything that is stored, the id included
 */
record RelationshipFact(RelationshipType type, String start, String end,
		Map<String, Object> properties) implements Fact {

	RelationshipFact {
		properties = Map.copyOf(properties);
	}

	@Override
	public String id() {
		return String.valueOf(this.properties.get("id"));
	}

	@Override
	public String identity() {
		return id() + ' ' + this.start + ' ' + this.end;
	}

	@Override
	public String group() {
		return this.type.name();
	}

}
