package org.fairergraph.seed;

import org.fairergraph.graph.Graph;

/**
 * Loads seeds into the graph of the tests.
 */
public final class Loading {

	private Loading() {
	}

	/**
	 * Makes the graph hold a seed and nothing else.
	 * @param graph the door to the graph
	 * @param location where the seed is
	 * @return what the graph holds now
	 */
	public static SeedLoaded load(Graph graph, String location) {
		return loader(graph, location, true).load();
	}

	static SeedLoader loader(Graph graph, String location, boolean allowWithdrawal) {
		return new SeedLoader(graph, new Store(graph), new SeedSettings(location, SeedMode.LOAD, allowWithdrawal));
	}

}
