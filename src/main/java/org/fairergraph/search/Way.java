package org.fairergraph.search;

import java.util.Map;

/**
 * A way to look for a text: what to ask which full-text index.
 *
 * @param foundBy how things are found by it
 * @param index the name of the index
 * @param terms a query of Lucene
 */
record Way(FoundBy foundBy, String index, String terms) {

	Map<String, Object> parameters() {
		return Map.of("rank", this.foundBy.rank(), "index", this.index, "terms", this.terms);
	}

}
