package org.fairergraph.seed;

import java.util.Set;
import java.util.stream.Collectors;

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

	/**
	 * Everything that the graph holds.
	 * @param graph the door to the graph
	 * @return the facts, in no order
	 */
	static Set<Fact> held(Graph graph) {
		return new HeldFacts(new SeedCypher(), graph::read).read().all().collect(Collectors.toSet());
	}

	static SeedLoader loader(Graph graph, String location, boolean allowWithdrawal) {
		return new SeedLoader(graph, new Store(graph), new SeedSettings(location, SeedMode.LOAD, allowWithdrawal));
	}

}
