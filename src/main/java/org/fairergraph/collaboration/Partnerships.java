package org.fairergraph.collaboration;

import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.fairergraph.reading.Counting;

import org.springframework.stereotype.Component;

/**
 * Finds who works together, and who could.
 */
@Component
class Partnerships {

	private static final QueryFile JOINT = QueryFile.named("collaboration/joint-actions.cypher");

	private static final QueryFile PAIRS = QueryFile.named("collaboration/pairs.cypher");

	private static final QueryFile CANDIDATES = QueryFile.named("collaboration/candidates.cypher");

	private final Graph graph;

	Partnerships(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds the actions that join sectors.
	 * @param area the id of the area
	 * @param determinant the id of the determinant; empty for any
	 * @param counting which actions count
	 * @return those of three sectors first, then nearest first, then by title
	 */
	List<JointAction> jointActions(String area, String determinant, Counting counting) {
		return this.graph.read(JOINT, parameters(area, determinant, counting)).stream().map(JointAction::of).toList();
	}

	/**
	 * Finds the pairs of partners that own actions together.
	 * @param area the id of the area
	 * @param determinant the id of the determinant; empty for any
	 * @param counting which actions count
	 * @return those with most actions first, then by name
	 */
	List<PartnerPair> pairs(String area, String determinant, Counting counting) {
		return this.graph.read(PAIRS, parameters(area, determinant, counting)).stream().map(PartnerPair::of).toList();
	}

	/**
	 * Finds partners that could help.
	 * @param area the id of the area
	 * @param determinant the id of the determinant
	 * @param counting which actions count
	 * @return those with the strongest reason first
	 */
	List<CandidatePartner> candidates(String area, String determinant, Counting counting) {
		return this.graph.read(CANDIDATES, parameters(area, determinant, counting))
			.stream()
			.map(CandidatePartner::of)
			.toList();
	}

	private static Map<String, Object> parameters(String area, String determinant, Counting counting) {
		return counting.with(Map.of("area", area, "determinant", determinant));
	}

}
