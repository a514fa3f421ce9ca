package org.fairergraph.accountability;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.fairergraph.reading.Counting;

import org.springframework.stereotype.Component;

/**
 * Finds what rests on one partner.
 */
@Component
class Dependences {

	private static final QueryFile DETERMINANTS = QueryFile.named("accountability/dependence-on-determinant.cypher");

	private static final QueryFile RECOMMENDATIONS = QueryFile
		.named("accountability/dependence-on-recommendation.cypher");

	private final Graph graph;

	Dependences(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds what rests on one partner in an area.
	 * @param area the id of the area
	 * @param counting which actions count
	 * @return determinants by name, then recommendations by title
	 */
	List<Dependent> of(String area, Counting counting) {
		Map<String, Object> parameters = counting.with(Map.of("area", area));
		return Stream
			.concat(this.graph.read(DETERMINANTS, parameters).stream().map(Dependent::determinant),
					this.graph.read(RECOMMENDATIONS, parameters).stream().map(Dependent::recommendation))
			.toList();
	}

}
