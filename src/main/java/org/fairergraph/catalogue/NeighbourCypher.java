package org.fairergraph.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * The statements that lead from many things to the neighbours of each. What is looked for
 * alone has a statement of its own, rendered once; what a level of a request looks for
 * beside each other is one statement, with a branch for each hop.
 */
final class NeighbourCypher {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

	// whoever asks chooses what stands together, so not all of it can be kept
	private static final int MOST_KEPT = 500;

	private final Map<List<Branch>, String> texts = new ConcurrentHashMap<>();

	NeighbourCypher() {
		for (Hop hop : Hops.ALL) {
			keep(List.of(new Branch(hop, false)));
			if (!hop.single()) {
				keep(List.of(new Branch(hop, true)));
			}
		}
	}

	private void keep(List<Branch> branches) {
		this.texts.put(branches, rendered(branches));
	}

	/**
	 * Finds neighbours, with one more for each thing than a page holds. The parameters of
	 * a branch end in its place, like {@code ids0}.
	 * @param branches what is looked for
	 * @return a statement that gives {@code branch}, {@code id}, {@code found} and
	 * {@code total}
	 */
	String text(List<Branch> branches) {
		@Nullable String kept = this.texts.get(branches);
		if (kept != null) {
			return kept;
		}
		String text = rendered(branches);
		if (this.texts.size() < MOST_KEPT) {
			this.texts.put(branches, text);
		}
		return text;
	}

	List<String> all() {
		return List.copyOf(this.texts.values());
	}

	private static String rendered(List<Branch> branches) {
		List<Statement> statements = IntStream.range(0, branches.size())
			.mapToObj((at) -> new HopCypher(branches.get(at).hop(), at).statement(branches.get(at).counted()))
			.toList();
		return RENDERER.render((statements.size() > 1) ? Cypher.unionAll(statements) : statements.get(0));
	}

}
