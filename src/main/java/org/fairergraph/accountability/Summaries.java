package org.fairergraph.accountability;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;

import org.springframework.stereotype.Component;

/**
 * The numbers of answers.
 */
@Component
class Summaries {

	private static final QueryFile SUMMARY = QueryFile.named("accountability/summary.cypher");

	private final Graph graph;

	Summaries(Graph graph) {
		this.graph = graph;
	}

	Summary of(AccountabilityQuestion question) {
		return Summary.of(this.graph.read(SUMMARY, question.counting()).get(0));
	}

}
