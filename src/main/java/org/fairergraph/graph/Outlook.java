package org.fairergraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * What is known of Neo4j beyond what it tells the driver.
 */
public interface Outlook {

	/**
	 * Tells why it will not do what it should, however often it is asked.
	 * @return a sentence that also says what to do, or {@code null} where nothing is
	 * known
	 */
	@Nullable String failure();

}
