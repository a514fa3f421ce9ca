package org.fairergraph.seed;

import java.util.Map;

import org.fairergraph.graph.Label;

/**
 * One node.
 *
 * @param label the label
 * @param properties everything that is stored, the id included
 */
record NodeFact(Label label, Map<String, Object> properties) implements Fact {

	NodeFact {
		properties = Map.copyOf(properties);
	}

	@Override
	public String id() {
		return String.valueOf(this.properties.get("id"));
	}

	@Override
	public String identity() {
		return id();
	}

	@Override
	public String group() {
		return this.label.cypher();
	}

}
