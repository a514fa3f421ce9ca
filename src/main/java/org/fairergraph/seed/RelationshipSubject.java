package org.fairergraph.seed;

import java.util.List;

import org.fairergraph.graph.Property;
import org.fairergraph.graph.RelationshipType;

/**
 * The relationships of one type.
 *
 * @param type the type
 */
record RelationshipSubject(RelationshipType type) implements Subject {

	private static final List<Property> KEYS = List.of(Subject.key("start"), Subject.key("end"));

	@Override
	public String file() {
		return "relationships/" + this.type.name() + ".csv";
	}

	@Override
	public List<Property> keys() {
		return KEYS;
	}

	@Override
	public List<Property> properties() {
		return this.type.properties();
	}

}
