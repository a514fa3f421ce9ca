package org.fairergraph.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static org.fairergraph.graph.Label.ACTION;
import static org.fairergraph.graph.Label.AREA;
import static org.fairergraph.graph.Label.DETERMINANT;
import static org.fairergraph.graph.Label.GOAL;
import static org.fairergraph.graph.Label.INDICATOR;
import static org.fairergraph.graph.Label.OBSERVATION;
import static org.fairergraph.graph.Label.ORGANISATION;
import static org.fairergraph.graph.Label.PRINCIPLE;
import static org.fairergraph.graph.Label.RECOMMENDATION;
import static org.fairergraph.graph.Label.SOURCE;
import static org.fairergraph.graph.Label.UPDATE;
import static org.fairergraph.graph.Property.from;
import static org.fairergraph.graph.Property.text;
import static org.fairergraph.graph.Property.texts;
import static org.fairergraph.graph.Property.until;
import static org.fairergraph.graph.Property.word;

/**
 * How two nodes are joined, read from start to end, with the properties that such a
 * relationship may carry.
 */
public enum RelationshipType {

	/**
	 * A partner owns an action, in a role; only {@code LEAD} answers for it.
	 */
	OWNS(EnumSet.of(ORGANISATION), EnumSet.of(ACTION), "role",
			word("role", "LEAD", "DELIVERS", "SUPPORTS", "FUNDS").must(), from("since", "sinceOn"),
			until("until", "untilOn")),

	/**
	 * A partner promises a goal.
	 */
	PROMISES(EnumSet.of(ORGANISATION), EnumSet.of(GOAL), null),

	/**
	 * A partner works in an area.
	 */
	OPERATES_IN(EnumSet.of(ORGANISATION), EnumSet.of(AREA), null, text("basis")),

	/**
	 * A body is the authority for an area.
	 */
	AUTHORITY_FOR(EnumSet.of(ORGANISATION), EnumSet.of(AREA), null),

	/**
	 * A partner belongs to a partnership, board or scheme.
	 */
	MEMBER_OF(EnumSet.of(ORGANISATION), EnumSet.of(ORGANISATION), "role",
			word("role", "MEMBER", "CHAIR", "PARTNER", "SIGNATORY", "HOST", "SECRETARIAT", "OVERSIGHT").must(),
			text("roleInSource"), from("since", "sinceOn"), until("until", "untilOn")),

	/**
	 * A partner was present; presence is no membership.
	 */
	ATTENDED(EnumSet.of(ORGANISATION), EnumSet.of(ORGANISATION), "on", until("on", "attendedOn"), text("roleInSource")),

	/**
	 * A partner was followed by another.
	 */
	SUCCEEDED_BY(EnumSet.of(ORGANISATION), EnumSet.of(ORGANISATION), null),

	/**
	 * An action takes place in an area.
	 */
	TAKES_PLACE_IN(EnumSet.of(ACTION), EnumSet.of(AREA), null),

	/**
	 * An action targets a determinant.
	 */
	TARGETS(EnumSet.of(ACTION), EnumSet.of(DETERMINANT), null),

	/**
	 * An action implements a recommendation; a source says so.
	 */
	IMPLEMENTS(EnumSet.of(ACTION), EnumSet.of(RECOMMENDATION), null),

	/**
	 * An action contributes to a goal.
	 */
	CONTRIBUTES_TO(EnumSet.of(ACTION), EnumSet.of(GOAL), null),

	/**
	 * An action, recommendation or goal serves a principle.
	 */
	SERVES(EnumSet.of(ACTION, RECOMMENDATION, GOAL), EnumSet.of(PRINCIPLE), null),

	/**
	 * A dated update reports on an action.
	 */
	REPORTS_ON(EnumSet.of(UPDATE), EnumSet.of(ACTION), null),

	/**
	 * A recommendation or goal addresses a determinant.
	 */
	ADDRESSES(EnumSet.of(RECOMMENDATION, GOAL), EnumSet.of(DETERMINANT), null),

	/**
	 * A recommendation or goal applies to an area.
	 */
	APPLIES_TO(EnumSet.of(RECOMMENDATION, GOAL), EnumSet.of(AREA), null),

	/**
	 * A recommendation is broken down into a goal.
	 */
	HAS_GOAL(EnumSet.of(RECOMMENDATION), EnumSet.of(GOAL), null),

	/**
	 * A goal is measured by an indicator.
	 */
	MEASURED_BY(EnumSet.of(GOAL), EnumSet.of(INDICATOR), null),

	/**
	 * An indicator measures a determinant.
	 */
	MEASURES(EnumSet.of(INDICATOR), EnumSet.of(DETERMINANT), null),

	/**
	 * A determinant has a broader one.
	 */
	BROADER(EnumSet.of(DETERMINANT), EnumSet.of(DETERMINANT), null),

	/**
	 * A determinant or indicator falls under a principle.
	 */
	FALLS_UNDER(EnumSet.of(DETERMINANT, INDICATOR), EnumSet.of(PRINCIPLE), null),

	/**
	 * An observation is a value of an indicator.
	 */
	OF_INDICATOR(EnumSet.of(OBSERVATION), EnumSet.of(INDICATOR), null),

	/**
	 * An observation is made for an area.
	 */
	FOR_AREA(EnumSet.of(OBSERVATION), EnumSet.of(AREA), null),

	/**
	 * An area is part of a larger one, as geography, whatever body runs it.
	 */
	PART_OF(EnumSet.of(AREA), EnumSet.of(AREA), null),

	/**
	 * A node rests on a source, at a locator.
	 */
	CITES(EnumSet.complementOf(EnumSet.of(Label.RELEASE)), EnumSet.of(SOURCE), null, text("locator"));

	private static final Set<RelationshipType> STRUCTURAL = EnumSet.of(CITES, OF_INDICATOR, FOR_AREA, REPORTS_ON);

	private static final Set<RelationshipType> HIERARCHIES = EnumSet.of(BROADER, PART_OF, SUCCEEDED_BY);

	private static final List<Property> PROVENANCE = List.of(
			word("evidence", "STATED", "EDITORIAL", "UNVERIFIED").must(), texts("sources").must(), texts("locators"),
			from("asserted", "assertedOn"));

	private final Set<Label> starts;

	private final Set<Label> ends;

	private final @Nullable String distinguishing;

	private final List<Property> own;

	RelationshipType(Set<Label> starts, Set<Label> ends, @Nullable String distinguishing, Property... own) {
		this.starts = starts;
		this.ends = ends;
		this.distinguishing = distinguishing;
		this.own = List.of(own);
	}

	/**
	 * The labels at which such a relationship may start.
	 * @return one label or several
	 */
	public Set<Label> starts() {
		return Set.copyOf(this.starts);
	}

	/**
	 * The labels at which such a relationship may end.
	 * @return one label or several
	 */
	public Set<Label> ends() {
		return Set.copyOf(this.ends);
	}

	/**
	 * Whether such a relationship is purely structural, so that it needs no source and no
	 * evidence.
	 * @return {@code true} where it is
	 */
	public boolean structural() {
		return STRUCTURAL.contains(this);
	}

	/**
	 * Whether following such relationships must never lead back to where one began.
	 * @return {@code true} where it must not
	 */
	public boolean hierarchy() {
		return HIERARCHIES.contains(this);
	}

	/**
	 * The property that tells two such relationships between the same nodes apart.
	 * @return its key, or nothing where only one may stand between the same nodes
	 */
	public @Nullable String distinguishing() {
		return this.distinguishing;
	}

	/**
	 * The properties that such a relationship may carry beside {@code id} and what is
	 * derived from them.
	 * @return the properties, in the order of the columns
	 */
	public List<Property> properties() {
		List<Property> all = new ArrayList<>(this.own);
		if (!structural()) {
			all.addAll(PROVENANCE);
		}
		return all;
	}

}
