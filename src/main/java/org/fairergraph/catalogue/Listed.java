package org.fairergraph.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.fairergraph.catalogue.Filter.Before;
import org.fairergraph.catalogue.Filter.Equals;
import org.fairergraph.catalogue.Filter.Leads;
import org.fairergraph.graph.Label;

import static org.fairergraph.graph.RelationshipType.ADDRESSES;
import static org.fairergraph.graph.RelationshipType.APPLIES_TO;
import static org.fairergraph.graph.RelationshipType.BROADER;
import static org.fairergraph.graph.RelationshipType.FALLS_UNDER;
import static org.fairergraph.graph.RelationshipType.FOR_AREA;
import static org.fairergraph.graph.RelationshipType.IMPLEMENTS;
import static org.fairergraph.graph.RelationshipType.MEASURES;
import static org.fairergraph.graph.RelationshipType.OF_INDICATOR;
import static org.fairergraph.graph.RelationshipType.OPERATES_IN;
import static org.fairergraph.graph.RelationshipType.PART_OF;
import static org.fairergraph.graph.RelationshipType.REPORTS_ON;
import static org.fairergraph.graph.RelationshipType.SERVES;
import static org.fairergraph.graph.RelationshipType.TAKES_PLACE_IN;
import static org.fairergraph.graph.RelationshipType.TARGETS;

/**
 * The lists of the catalogue, each named like its field in GraphQL, with the filters and
 * orders that it has.
 */
enum Listed {

	/** The principles. */
	PRINCIPLES(Label.PRINCIPLE, List.of(Order.numbers("NUMBER", "number"))),

	/** The determinants. */
	DETERMINANTS(Label.DETERMINANT, List.of(), Leads.to("principle", Label.PRINCIPLE, FALLS_UNDER)),

	/** The recommendations. */
	RECOMMENDATIONS(Label.RECOMMENDATION, List.of(Order.texts("REPORT", "report")), new Equals("kind"),
			Leads.to("determinant", Label.DETERMINANT, ADDRESSES, BROADER),
			Leads.to("principle", Label.PRINCIPLE, SERVES)),

	/** The goals. */
	GOALS(Label.GOAL, List.of(Order.days("DUE", "dueOn")), new Equals("horizon"), new Before("dueBefore", "dueOn"),
			Leads.to("determinant", Label.DETERMINANT, ADDRESSES, BROADER),
			Leads.to("area", Label.AREA, APPLIES_TO, PART_OF)),

	/** The indicators. */
	INDICATORS(Label.INDICATOR, List.of(), new Equals("beacon"), new Equals("polarity"),
			Leads.to("determinant", Label.DETERMINANT, MEASURES, BROADER)),

	/** The observations. */
	OBSERVATIONS(Label.OBSERVATION,
			List.of(Order.days("PERIOD", "endsOn").largestFirst(), Order.decimals("VALUE", "value")),
			Leads.to("indicator", Label.INDICATOR, OF_INDICATOR), Leads.to("area", Label.AREA, FOR_AREA),
			new Equals("group")),

	/** The areas. */
	AREAS(Label.AREA, List.of(Order.numbers("POPULATION", "population").largestFirst()), new Equals("kind"),
			Leads.to("partOf", Label.AREA, PART_OF)),

	/** The organisations. */
	ORGANISATIONS(Label.ORGANISATION, List.of(Order.days("OPENED", "openedOn"), Order.days("CLOSED", "closedOn")),
			new Equals("sector"), new Equals("kind"), new Equals("collective"),
			Leads.to("area", Label.AREA, OPERATES_IN, PART_OF)),

	/** The actions. */
	ACTIONS(Label.ACTION, List.of(Order.days("START", "startsOn"), Order.days("END", "endsOn")), new Equals("status"),
			Leads.to("area", Label.AREA, TAKES_PLACE_IN, PART_OF),
			Leads.to("determinant", Label.DETERMINANT, TARGETS, BROADER).or(IMPLEMENTS, ADDRESSES, BROADER)),

	/** The updates. */
	UPDATES(Label.UPDATE, List.of(Order.days("DATE", "reportedOn").largestFirst()), new Equals("status"),
			Leads.to("action", Label.ACTION, REPORTS_ON)),

	/** The sources. */
	SOURCES(Label.SOURCE, List.of(Order.days("PUBLISHED", "publishedOn").largestFirst()), new Equals("publisher"));

	private final Label label;

	private final List<Order> orders;

	private final List<Filter> filters;

	Listed(Label label, List<Order> orders, Filter... filters) {
		this.label = label;
		this.orders = Stream.concat(Stream.of(Order.NAME), orders.stream()).toList();
		this.filters = List.of(filters);
	}

	String field() {
		return name().toLowerCase(Locale.ROOT);
	}

	Label label() {
		return this.label;
	}

	List<Order> orders() {
		return this.orders;
	}

	List<Filter> filters() {
		return this.filters;
	}

	Order order(String name) {
		return this.orders.stream().filter((order) -> order.name().equals(name)).findFirst().orElseThrow();
	}

}
