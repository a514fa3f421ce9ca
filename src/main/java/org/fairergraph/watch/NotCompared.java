package org.fairergraph.watch;

/**
 * Why a value is not compared.
 */
enum NotCompared {

	/**
	 * No wider area of that kind contains the area.
	 */
	NO_WIDER_AREA,

	/**
	 * The wider area has no value of the indicator for the group.
	 */
	NO_VALUE,

	/**
	 * The wider area has a value for another period only.
	 */
	OTHER_PERIOD,

	/**
	 * The wider area has a value in another unit only.
	 */
	OTHER_UNIT,

	/**
	 * The source does not tell the period clearly.
	 */
	PERIOD_UNCLEAR

}
