package org.fairergraph.reading;

import java.util.List;
import java.util.stream.Collectors;

import org.fairergraph.graph.Evidence;
import org.neo4j.driver.Value;

/**
 * Why something is in an answer: the relationships that lead to it, step by step.
 *
 * @param sentence the steps in words, one after the other
 * @param evidence the weakest evidence among the steps
 * @param steps the steps, in the order in which they explain
 */
public record Path(String sentence, Evidence evidence, List<Step> steps) {

	/**
	 * Reads a path.
	 * @param links a list of maps, one a relationship, as the query files project them
	 * @return the path
	 */
	public static Path of(Value links) {
		List<Step> steps = links.asList(Step::of);
		return new Path(steps.stream().map(Step::sentence).collect(Collectors.joining(" ")),
				steps.stream().map(Step::evidence).reduce(Evidence.STATED, Evidence::and), steps);
	}

}
