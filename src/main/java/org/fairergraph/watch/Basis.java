package org.fairergraph.watch;

/**
 * What a judgement rests on.
 */
enum Basis {

	/**
	 * The confidence interval of the area's value against the comparator's value.
	 */
	INTERVAL,

	/**
	 * The two values alone, since no interval is published; the difference may be chance.
	 */
	VALUES

}
