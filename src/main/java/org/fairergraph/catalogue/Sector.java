package org.fairergraph.catalogue;

/**
 * The sector that an organisation belongs to.
 */
public enum Sector {

	/**
	 * Public bodies.
	 */
	PUBLIC,

	/**
	 * Businesses.
	 */
	PRIVATE,

	/**
	 * Charities, faith and community groups, social enterprises.
	 */
	THIRD

}
