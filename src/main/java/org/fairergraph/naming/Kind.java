package org.fairergraph.naming;

import org.fairergraph.graph.Label;

/**
 * What kind of thing a word is looked up among: the labels whose nodes have a name.
 */
enum Kind {

	PRINCIPLE, DETERMINANT, RECOMMENDATION, GOAL, INDICATOR, AREA, ORGANISATION, ACTION, SOURCE;

	static Kind of(Label label) {
		return valueOf(label.name());
	}

	Label label() {
		return Label.valueOf(name());
	}

}
