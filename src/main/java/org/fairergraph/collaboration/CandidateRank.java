package org.fairergraph.collaboration;

/**
 * Why a candidate stands where it stands, the strongest reason first.
 */
enum CandidateRank {

	/**
	 * Acts on the determinant next door, and acts or is recorded as working here.
	 */
	ACTS_NEXT_DOOR_AND_WORKS_HERE,

	/**
	 * Acts on the determinant next door.
	 */
	ACTS_NEXT_DOOR,

	/**
	 * Acts here on something else.
	 */
	ACTS_HERE_ON_OTHERS,

	/**
	 * Is recorded as working here.
	 */
	WORKS_HERE

}
