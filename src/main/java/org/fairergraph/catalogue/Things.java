package org.fairergraph.catalogue;

import org.fairergraph.graph.Label;
import org.neo4j.driver.types.MapAccessor;

/**
 * Which record stands for which label, and how it is read.
 */
final class Things {

	private Things() {
	}

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param label the label of the node
	 * @param properties its properties
	 * @return the thing
	 */
	static Thing of(Label label, MapAccessor properties) {
		return Properties.read(type(label), properties);
	}

	static Class<? extends Thing> type(Label label) {
		return switch (label) {
			case PRINCIPLE -> Principle.class;
			case DETERMINANT -> Determinant.class;
			case RECOMMENDATION -> Recommendation.class;
			case GOAL -> Goal.class;
			case INDICATOR -> Indicator.class;
			case OBSERVATION -> Observation.class;
			case AREA -> Area.class;
			case ORGANISATION -> Organisation.class;
			case ACTION -> Action.class;
			case UPDATE -> Update.class;
			case SOURCE -> Source.class;
			case RELEASE -> Release.class;
		};
	}

}
