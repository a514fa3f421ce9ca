package org.fairergraph.watch;

import java.util.List;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;

import org.springframework.stereotype.Component;

/**
 * Finds goals with where they stand.
 */
@Component
class GoalsFinder {

	private static final QueryFile GOALS = QueryFile.named("watch/goals.cypher");

	private final Graph graph;

	GoalsFinder(Graph graph) {
		this.graph = graph;
	}

	List<GoalRow> of(GoalsQuestion question) {
		return this.graph.read(GOALS, question.parameters())
			.stream()
			.map((row) -> GoalRow.of(row, question.unverifiedToo()))
			.toList();
	}

}
