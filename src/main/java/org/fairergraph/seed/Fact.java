package org.fairergraph.seed;

import java.util.Map;

/**
 * One node or relationship, as the seed says it or as the graph holds it. Two facts are
 * equal where every value is, so comparing needs no more.
 */
sealed interface Fact permits NodeFact, RelationshipFact {

	/**
	 * The public id.
	 * @return the id
	 */
	String id();

	/**
	 * What must stay the same for the fact to be the same one.
	 * @return the id, for relationships with both ends
	 */
	String identity();

	/**
	 * The label or the relationship type.
	 * @return the word as it is written in Cypher
	 */
	String group();

	/**
	 * Everything that is stored.
	 * @return the values by their key, the id included
	 */
	Map<String, Object> properties();

}
