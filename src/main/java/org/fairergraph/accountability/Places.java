package org.fairergraph.accountability;

import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;

import org.springframework.stereotype.Component;

/**
 * The determinants and areas among which an answer is looked for.
 */
@Component
class Places {

	private static final QueryFile LOOKED_FOR = QueryFile.named("accountability/looked-for.cypher");

	private final Graph graph;

	Places(Graph graph) {
		this.graph = graph;
	}

	LookedFor searched(AccountabilityQuestion question) {
		LookedFor found = LookedFor
			.of(this.graph.read(LOOKED_FOR, Map.of("determinant", question.determinant(), "area", question.area()))
				.get(0));
		return question.filters().unverifiedToo() ? found : found.confirmed();
	}

}
