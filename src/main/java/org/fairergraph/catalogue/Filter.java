package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;

/**
 * What a list can be narrowed to. A filter that is not given does not narrow.
 */
sealed interface Filter permits Filter.Equals, Filter.Before, Filter.Leads {

	/**
	 * The argument in GraphQL, and the parameter in Cypher.
	 * @return its name
	 */
	String argument();

	/**
	 * Things whose property is the value; a blank is unknown, so it equals nothing.
	 *
	 * @param argument the property
	 */
	record Equals(String argument) implements Filter {
	}

	/**
	 * Things whose day lies before the value.
	 *
	 * @param argument the argument
	 * @param property the day in the graph
	 */
	record Before(String argument, String property) implements Filter {
	}

	/**
	 * Things that lead to a thing, in one of several ways.
	 *
	 * @param argument the argument
	 * @param target what kind of thing
	 * @param ways the relationships to follow; those of a hierarchy are followed any
	 * number of times
	 */
	record Leads(String argument, Label target, List<List<RelationshipType>> ways) implements Filter {

		static Leads to(String argument, Label target, RelationshipType... way) {
			return new Leads(argument, target, List.of(List.of(way)));
		}

		Leads or(RelationshipType... way) {
			return new Leads(this.argument, this.target, List.of(this.ways.get(0), List.of(way)));
		}

	}

}
