package org.fairergraph.catalogue;

/**
 * From where a page goes on. Each makes a statement of its own shape.
 */
enum Position {

	/**
	 * From one end of the list.
	 */
	END,

	/**
	 * From a thing that says by what the list is sorted.
	 */
	VALUE,

	/**
	 * From a thing that does not say it.
	 */
	BLANK

}
