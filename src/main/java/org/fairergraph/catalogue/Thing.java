package org.fairergraph.catalogue;

import java.util.List;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * What every node of the graph has in common, whatever it is: {@code Node} in GraphQL.
 */
public sealed interface Thing permits Principle, Determinant, Recommendation, Goal, Indicator, Observation, Area,
		Organisation, Action, Update, Source, Release {

	/**
	 * The public id.
	 * @return the id, {@code kind:slug}
	 */
	String id();

	/**
	 * Ids by which it was known before.
	 * @return the ids, often none
	 */
	List<String> formerIds();

	/**
	 * How it is known.
	 * @return the level of all its properties but those that are named as weaker
	 */
	Evidence evidence();

	/**
	 * The properties that are known less well than the rest.
	 * @return the properties, often none
	 */
	List<WeakerProperty> weaker();

	/**
	 * Our editors' notes.
	 * @return the notes, or nothing
	 */
	@Nullable String notes();

	/**
	 * Reads what a statement returned as {@code {.*}}.
	 * @param label the label of the node
	 * @param properties its properties
	 * @return the thing with all its values
	 */
	static Thing of(Label label, MapAccessor properties) {
		return Things.of(label, properties);
	}

	/**
	 * The same thing without the values that are only believed. What every such thing
	 * must have, such as a name, stays, and is marked as weaker.
	 * @return the thing, without its unverified values
	 */
	Thing confirmed();

}
