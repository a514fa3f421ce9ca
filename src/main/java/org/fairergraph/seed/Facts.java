package org.fairergraph.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All nodes and relationships of a seed, or of the graph.
 *
 * @param nodes the nodes
 * @param relationships the relationships
 */
record Facts(List<NodeFact> nodes, List<RelationshipFact> relationships) {

	int size() {
		return this.nodes.size() + this.relationships.size();
	}

	Stream<Fact> all() {
		return list().stream();
	}

	List<Fact> list() {
		return new Joined<>(this.nodes, this.relationships);
	}

	/**
	 * Adds a node.
	 * @param node the node
	 * @return these facts and the node
	 */
	Facts with(NodeFact node) {
		return new Facts(new Joined<>(this.nodes, List.of(node)), this.relationships);
	}

	/**
	 * The node that tells which seed this is. It is looked for from the end, where it is
	 * added.
	 * @return the release
	 */
	NodeFact release() {
		return IntStream.rangeClosed(1, this.nodes.size())
			.mapToObj((back) -> this.nodes.get(this.nodes.size() - back))
			.filter(ReleaseFact::is)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Counts facts by label or by type.
	 * @param facts the facts
	 * @return how many there are of each, in the order in which they come
	 */
	static Map<String, Integer> count(Collection<? extends Fact> facts) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		facts.forEach((fact) -> counts.merge(fact.group(), 1, Integer::sum));
		return counts;
	}

}
