package org.fairergraph.gaps;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.fairergraph.catalogue.Area;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.QueryFile;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Finds gaps, by the kind of thing they are about.
 */
@Component
class GapsFinder {

	private static final Set<GapRule> TOPICAL = EnumSet.of(GapRule.NO_RECORD, GapRule.NONE_LIVE,
			GapRule.NONE_CONFIRMED);

	private static final Set<GapRule> OF_ACTIONS = EnumSet.of(GapRule.NO_LEAD, GapRule.LEAD_CLOSED,
			GapRule.ENDED_WITHOUT_REPORT);

	private static final QueryFile DETERMINANTS = QueryFile.named("gaps/determinants.cypher");

	private static final QueryFile RECOMMENDATIONS = QueryFile.named("gaps/recommendations.cypher");

	private static final QueryFile ACTIONS = QueryFile.named("gaps/actions.cypher");

	private static final QueryFile GOALS = QueryFile.named("gaps/goals.cypher");

	private final Graph graph;

	GapsFinder(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds all gaps of an area.
	 * @param question the question
	 * @param area the area
	 * @return determinants by name, recommendations by title, actions by rule, then
	 * nearest first, then by title, goals by the day they were due
	 */
	List<Gap> of(GapsQuestion question, Area area) {
		return Stream
			.of(found(DETERMINANTS, TOPICAL, question, area, Gap::determinant),
					found(RECOMMENDATIONS, TOPICAL, question, area, Gap::recommendation),
					found(ACTIONS, OF_ACTIONS, question, area, Gap::action),
					found(GOALS, EnumSet.of(GapRule.PAST_DUE), question, area, Gap::goal))
			.flatMap(List::stream)
			.toList();
	}

	private List<Gap> found(QueryFile query, Set<GapRule> rules, GapsQuestion question, Area area,
			BiFunction<Record, Area, Gap> read) {
		if (rules.stream().noneMatch(question::asks)) {
			return List.of();
		}
		Map<String, Object> parameters = question.parameters();
		return this.graph.read(query, parameters)
			.stream()
			.map((row) -> read.apply(row, area))
			.filter((gap) -> question.asks(gap.rule()))
			.toList();
	}

}
