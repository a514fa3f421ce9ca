package org.fairergraph.catalogue;

/**
 * What kind of place an area is.
 */
public enum AreaKind {

	/**
	 * A country.
	 */
	COUNTRY,

	/**
	 * A region of a country.
	 */
	REGION,

	/**
	 * The area of an integrated care board.
	 */
	ICB,

	/**
	 * The area of a combined authority.
	 */
	COMBINED_AUTHORITY,

	/**
	 * A county.
	 */
	COUNTY,

	/**
	 * A part of a region.
	 */
	SUB_REGION,

	/**
	 * A part of the area of an integrated care board.
	 */
	SUB_ICB,

	/**
	 * A borough, district or city with a council of its own.
	 */
	BOROUGH,

	/**
	 * An electoral ward.
	 */
	WARD

}
