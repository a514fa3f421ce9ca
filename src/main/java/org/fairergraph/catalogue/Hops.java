package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;

import static org.fairergraph.graph.Label.ACTION;
import static org.fairergraph.graph.Label.AREA;
import static org.fairergraph.graph.Label.DETERMINANT;
import static org.fairergraph.graph.Label.GOAL;
import static org.fairergraph.graph.Label.INDICATOR;
import static org.fairergraph.graph.Label.OBSERVATION;
import static org.fairergraph.graph.Label.ORGANISATION;
import static org.fairergraph.graph.Label.PRINCIPLE;
import static org.fairergraph.graph.Label.RECOMMENDATION;
import static org.fairergraph.graph.Label.UPDATE;
import static org.fairergraph.graph.RelationshipType.ADDRESSES;
import static org.fairergraph.graph.RelationshipType.APPLIES_TO;
import static org.fairergraph.graph.RelationshipType.ATTENDED;
import static org.fairergraph.graph.RelationshipType.AUTHORITY_FOR;
import static org.fairergraph.graph.RelationshipType.BROADER;
import static org.fairergraph.graph.RelationshipType.CONTRIBUTES_TO;
import static org.fairergraph.graph.RelationshipType.FALLS_UNDER;
import static org.fairergraph.graph.RelationshipType.FOR_AREA;
import static org.fairergraph.graph.RelationshipType.HAS_GOAL;
import static org.fairergraph.graph.RelationshipType.IMPLEMENTS;
import static org.fairergraph.graph.RelationshipType.MEASURED_BY;
import static org.fairergraph.graph.RelationshipType.MEASURES;
import static org.fairergraph.graph.RelationshipType.MEMBER_OF;
import static org.fairergraph.graph.RelationshipType.OF_INDICATOR;
import static org.fairergraph.graph.RelationshipType.OPERATES_IN;
import static org.fairergraph.graph.RelationshipType.OWNS;
import static org.fairergraph.graph.RelationshipType.PART_OF;
import static org.fairergraph.graph.RelationshipType.PROMISES;
import static org.fairergraph.graph.RelationshipType.REPORTS_ON;
import static org.fairergraph.graph.RelationshipType.SERVES;
import static org.fairergraph.graph.RelationshipType.SUCCEEDED_BY;
import static org.fairergraph.graph.RelationshipType.TAKES_PLACE_IN;
import static org.fairergraph.graph.RelationshipType.TARGETS;

/**
 * All relationships of the graph, in both directions, as fields lead along them. Sources
 * are reached by citations.
 */
final class Hops {

	static final List<Hop> ALL = List.of(by(PRINCIPLE, "actions", SERVES, ACTION),
			by(PRINCIPLE, "recommendations", SERVES, RECOMMENDATION), by(PRINCIPLE, "goals", SERVES, GOAL),
			by(PRINCIPLE, "determinants", FALLS_UNDER, DETERMINANT),
			by(PRINCIPLE, "indicators", FALLS_UNDER, INDICATOR), to(DETERMINANT, "broaderLinks", BROADER, DETERMINANT),
			by(DETERMINANT, "narrower", BROADER, DETERMINANT), to(DETERMINANT, "fallsUnder", FALLS_UNDER, PRINCIPLE),
			by(DETERMINANT, "actions", TARGETS, ACTION), by(DETERMINANT, "recommendations", ADDRESSES, RECOMMENDATION),
			by(DETERMINANT, "goals", ADDRESSES, GOAL), by(DETERMINANT, "indicators", MEASURES, INDICATOR),
			to(RECOMMENDATION, "serves", SERVES, PRINCIPLE), to(RECOMMENDATION, "addresses", ADDRESSES, DETERMINANT),
			to(RECOMMENDATION, "appliesTo", APPLIES_TO, AREA), to(RECOMMENDATION, "goals", HAS_GOAL, GOAL),
			by(RECOMMENDATION, "actions", IMPLEMENTS, ACTION), to(GOAL, "serves", SERVES, PRINCIPLE),
			to(GOAL, "addresses", ADDRESSES, DETERMINANT), to(GOAL, "appliesTo", APPLIES_TO, AREA),
			to(GOAL, "measuredBy", MEASURED_BY, INDICATOR), by(GOAL, "promisedBy", PROMISES, ORGANISATION),
			by(GOAL, "actions", CONTRIBUTES_TO, ACTION), by(GOAL, "recommendations", HAS_GOAL, RECOMMENDATION),
			to(INDICATOR, "measures", MEASURES, DETERMINANT), to(INDICATOR, "fallsUnder", FALLS_UNDER, PRINCIPLE),
			by(INDICATOR, "goals", MEASURED_BY, GOAL), by(INDICATOR, "observations", OF_INDICATOR, OBSERVATION),
			one(OBSERVATION, "indicator", OF_INDICATOR, INDICATOR), one(OBSERVATION, "area", FOR_AREA, AREA),
			to(AREA, "partOf", PART_OF, AREA), by(AREA, "parts", PART_OF, AREA),
			by(AREA, "actions", TAKES_PLACE_IN, ACTION), by(AREA, "organisations", OPERATES_IN, ORGANISATION),
			by(AREA, "authority", AUTHORITY_FOR, ORGANISATION), by(AREA, "recommendations", APPLIES_TO, RECOMMENDATION),
			by(AREA, "goals", APPLIES_TO, GOAL), by(AREA, "observations", FOR_AREA, OBSERVATION),
			to(ORGANISATION, "owns", OWNS, ACTION), to(ORGANISATION, "promises", PROMISES, GOAL),
			to(ORGANISATION, "operatesIn", OPERATES_IN, AREA), to(ORGANISATION, "authorityFor", AUTHORITY_FOR, AREA),
			to(ORGANISATION, "memberOf", MEMBER_OF, ORGANISATION), by(ORGANISATION, "members", MEMBER_OF, ORGANISATION),
			to(ORGANISATION, "attended", ATTENDED, ORGANISATION), by(ORGANISATION, "attendees", ATTENDED, ORGANISATION),
			to(ORGANISATION, "succeededBy", SUCCEEDED_BY, ORGANISATION),
			by(ORGANISATION, "precededBy", SUCCEEDED_BY, ORGANISATION), by(ACTION, "owners", OWNS, ORGANISATION),
			to(ACTION, "places", TAKES_PLACE_IN, AREA), to(ACTION, "targets", TARGETS, DETERMINANT),
			to(ACTION, "implements", IMPLEMENTS, RECOMMENDATION), to(ACTION, "contributesTo", CONTRIBUTES_TO, GOAL),
			to(ACTION, "serves", SERVES, PRINCIPLE), by(ACTION, "updates", REPORTS_ON, UPDATE),
			one(UPDATE, "action", REPORTS_ON, ACTION));

	private Hops() {
	}

	private static Hop to(Label from, String field, RelationshipType type, Label to) {
		return new Hop(from, field, type, true, to, false);
	}

	private static Hop by(Label from, String field, RelationshipType type, Label to) {
		return new Hop(from, field, type, false, to, false);
	}

	private static Hop one(Label from, String field, RelationshipType type, Label to) {
		return new Hop(from, field, type, true, to, true);
	}

}
