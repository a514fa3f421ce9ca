package org.fairergraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Names the state that the graph is in. Every change that is committed moves it, whoever
 * made it and wherever, so what was read at one revision holds as long as it is the same.
 */
public interface Revision {

	/**
	 * Asks in which state the graph is now. What this thread reads from now on is that
	 * state or a later one, whichever member of a cluster it asks.
	 * @return a name, to be compared only; {@code null} where the graph is just being
	 * changed
	 */
	@Nullable String current();

	/**
	 * Lets this thread read any state again.
	 */
	void forget();

}
