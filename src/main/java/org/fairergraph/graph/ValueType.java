package org.fairergraph.graph;

/**
 * What kind of value a property holds, in a seed file and in the graph.
 */
public enum ValueType {

	/**
	 * Free text, kept to the letter.
	 */
	TEXT,

	/**
	 * A list of texts; in a seed file separated by {@code ;}.
	 */
	TEXTS,

	/**
	 * One of a closed list of words.
	 */
	WORD,

	/**
	 * A whole number.
	 */
	INTEGER,

	/**
	 * A decimal number.
	 */
	DECIMAL,

	/**
	 * {@code true} or {@code false}.
	 */
	BOOLEAN,

	/**
	 * The words of a {@link PartialDate}; a bound stands beside them.
	 */
	DATE,

	/**
	 * An absolute http or https address.
	 */
	URL

}
