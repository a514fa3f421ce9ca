package org.fairergraph.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Label;
import org.fairergraph.seed.Description.Licence;

/**
 * The node that tells which seed the graph holds.
 */
final class ReleaseFact {

	/**
	 * What the loader makes of a seed. Raise it when it derives something else, so that
	 * every store is brought up to date.
	 */
	static final long MODEL = 1;

	private static final String UNFINISHED = "unfinished";

	private ReleaseFact() {
	}

	/**
	 * Makes the node.
	 * @param description what the seed says of itself
	 * @param digest what tells it from every other seed
	 * @return the node
	 */
	static NodeFact of(Description description, String digest) {
		List<Licence> licences = description.licences();
		return new NodeFact(Label.RELEASE,
				Map.ofEntries(Map.entry("id", Label.RELEASE.kind() + ':' + description.version()),
						Map.entry("version", description.version()), Map.entry("published", description.created()),
						Map.entry("digest", digest), Map.entry("model", MODEL), Map.entry("place", description.place()),
						Map.entry("licenceNames", licences.stream().map(Licence::title).toList()),
						Map.entry("licenceUrls", licences.stream().map(Licence::path).toList()),
						Map.entry("attributions", licences.stream().map(Licence::attribution).toList()),
						Map.entry("evidence", Evidence.STATED.name())));
	}

	/**
	 * Marks a release as one that is being loaded: no seed has its digest, so the next
	 * start loads again what is not there yet.
	 * @param fact any fact
	 * @return the release with the mark; any other fact as it is
	 */
	static Fact unfinished(Fact fact) {
		return is(fact) ? unfinished(fact.properties()) : fact;
	}

	private static NodeFact unfinished(Map<String, Object> properties) {
		Map<String, Object> marked = new HashMap<>(properties);
		marked.put("digest", UNFINISHED);
		return new NodeFact(Label.RELEASE, marked);
	}

	/**
	 * Whether a fact is a release.
	 * @param fact any fact
	 * @return {@code true} where it is
	 */
	static boolean is(Fact fact) {
		return fact.group().equals(Label.RELEASE.cypher());
	}

}
