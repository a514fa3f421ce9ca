package org.fairergraph.naming;

import org.fairergraph.graph.Label;

/**
 * What kind of thing a word is looked up among: the labels whose nodes have a name.
 */
public enum Kind {

	/**
	 * One of the Marmot principles.
	 */
	PRINCIPLE,

	/**
	 * A social determinant of health.
	 */
	DETERMINANT,

	/**
	 * A published recommendation.
	 */
	RECOMMENDATION,

	/**
	 * A promise with a horizon.
	 */
	GOAL,

	/**
	 * What is measured.
	 */
	INDICATOR,

	/**
	 * A place.
	 */
	AREA,

	/**
	 * A partner.
	 */
	ORGANISATION,

	/**
	 * Something partners do.
	 */
	ACTION,

	/**
	 * A publication.
	 */
	SOURCE;

	/**
	 * Finds the kind of a label.
	 * @param label a label whose nodes have a name
	 * @return the kind
	 */
	public static Kind of(Label label) {
		return valueOf(label.name());
	}

	/**
	 * The label of such things.
	 * @return the label
	 */
	public Label label() {
		return Label.valueOf(name());
	}

}
