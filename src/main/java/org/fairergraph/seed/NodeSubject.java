package org.fairergraph.seed;

import java.util.List;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.Property;

/**
 * The nodes of one label.
 *
 * @param label the label
 */
record NodeSubject(Label label) implements Subject {

	private static final List<Property> KEYS = List.of(Subject.key("id"));

	@Override
	public String file() {
		return "nodes/" + this.label.cypher() + ".csv";
	}

	@Override
	public List<Property> keys() {
		return KEYS;
	}

	@Override
	public List<Property> properties() {
		return this.label.properties();
	}

}
