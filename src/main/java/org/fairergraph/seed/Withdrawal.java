package org.fairergraph.seed;

import java.util.List;

import org.fairergraph.graph.Label;

/**
 * Guards against a wrong folder: where much of the graph would go, somebody must say that
 * it may.
 */
final class Withdrawal {

	private static final int ONE_IN = 10;

	private Withdrawal() {
	}

	/**
	 * Refuses a load that takes away more than a tenth of the graph.
	 * @param held what the graph holds
	 * @param difference what would change
	 */
	static void mustBeSmall(Facts held, Difference difference) {
		long before = held.all().filter(Withdrawal::counts).count();
		List<Fact> gone = difference.withdrawn().stream().filter(Withdrawal::counts).toList();
		if (gone.size() * (long) ONE_IN > before) {
			throw new SeedRefused(("The seed would withdraw %d of the %d nodes and relationships in the graph, which"
					+ " is more than a tenth. If it may, start with --fairer-graph.seed.allow-withdrawal=true.")
				.formatted(gone.size(), before));
		}
	}

	private static boolean counts(Fact fact) {
		return !fact.group().equals(Label.RELEASE.cypher());
	}

}
