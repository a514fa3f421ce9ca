package org.fairergraph.connections;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fairergraph.graph.Evidence;
import org.fairergraph.reading.Step;
import org.fairergraph.reading.Waypoint;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A way from one thing to another.
 *
 * @param nodes the things on the way, both ends included
 * @param steps the relationships between them, in the direction of reading
 */
record ConnectionPath(List<Waypoint> nodes, List<Step> steps) {

	static ConnectionPath of(Record row) {
		List<Waypoint> nodes = row.get("nodes").asList(Waypoint::of);
		Value links = row.get("links");
		return new ConnectionPath(nodes,
				IntStream.range(0, links.size())
					.mapToObj((at) -> Step.between(links.get(at), nodes.get(at), nodes.get(at + 1)))
					.toList());
	}

	/**
	 * How many steps it has.
	 * @return the number of relationships
	 */
	public int length() {
		return this.steps.size();
	}

	/**
	 * The way in words.
	 * @return the sentences of the steps, one after the other
	 */
	public String sentence() {
		return this.steps.stream().map(Step::sentence).collect(Collectors.joining(" "));
	}

	/**
	 * How well the way is known.
	 * @return the weakest evidence among the steps; unverified where one of the things is
	 */
	public Evidence evidence() {
		Stream<Evidence> doubted = this.nodes.stream().map(Waypoint::evidence).filter(Evidence.UNVERIFIED::equals);
		return Stream.concat(this.steps.stream().map(Step::evidence), doubted).reduce(Evidence.STATED, Evidence::and);
	}

}
