package org.fairergraph.gaps;

import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.AreaKind;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.fairergraph.reading.Counting;

import org.springframework.stereotype.Component;

/**
 * Counts action in many areas at once.
 */
@Component
class Matrix {

	private static final QueryFile AREAS = QueryFile.named("gaps/areas-of-kind.cypher");

	private final Graph graph;

	Matrix(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds the areas of a kind.
	 * @param kind the kind
	 * @param most how many at most
	 * @return their ids, by name
	 */
	List<String> areas(AreaKind kind, int most) {
		return this.graph.read(AREAS, Map.of("kind", kind.name(), "first", most))
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	Coverage of(CoverageSubject by, List<String> areas, Counting counting) {
		return new Coverage(by, counting.asOf(),
				this.graph.read(by.query(), counting.with(Map.of("areas", areas)))
					.stream()
					.map((row) -> CoverageCell.of(row, by))
					.toList());
	}

}
