package org.fairergraph.collaboration;

import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Area;
import org.fairergraph.catalogue.Indicator;
import org.fairergraph.catalogue.Recommendation;
import org.fairergraph.catalogue.Thing;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.fairergraph.reading.Counting;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Finds what other places do about the same.
 */
@Component
class Lessons {

	private static final QueryFile LEARNING = QueryFile.named("collaboration/learning.cypher");

	private final Graph graph;

	Lessons(Graph graph) {
		this.graph = graph;
	}

	Learning of(Area area, Thing about, Nearness by, Counting counting) {
		boolean recommended = about instanceof Recommendation;
		List<Record> rows = this.graph.read(LEARNING, counting.with(Map.of("area", area.id(), "determinant",
				recommended ? "" : about.id(), "recommendation", recommended ? about.id() : "", "by", by.name())));
		List<LearningPlace> places = rows.stream().map(LearningPlace::of).toList();
		if (rows.isEmpty()) {
			return new Learning(area, about, by, counting.asOf(), null, null, null, places);
		}
		Record first = rows.get(0);
		return new Learning(area, about, by, counting.asOf(),
				first.get("indicator").isNull() ? null : Indicator.of(first.get("indicator")).confirmed(),
				first.get("period").isNull() ? null : first.get("period").asString(),
				LearningPlace.number(first.get("own")), places);
	}

}
