package org.fairergraph.watch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.catalogue.Area;
import org.fairergraph.graph.Evidence;
import org.fairergraph.graph.Graph;
import org.fairergraph.graph.PartialDate;
import org.fairergraph.support.GraphDatabase;

/**
 * A made-up country, region, town and ward with one indicator, in which a test puts the
 * values and actions that show its point.
 */
final class WatchPlace {

	private static final String BASE = """
			CREATE (land:Area {id: 'area:land', name: 'Land', sortKey: 'land', kind: 'COUNTRY', evidence: 'STATED'}),
			  (region:Area {id: 'area:region', name: 'Region', sortKey: 'region', kind: 'REGION', evidence: 'STATED'}),
			  (county:Area {id: 'area:county', name: 'County', sortKey: 'county', kind: 'COUNTY', evidence: 'STATED'}),
			  (board:Area {id: 'area:board', name: 'Board', sortKey: 'board', kind: 'ICB', evidence: 'STATED'}),
			  (town:Area {id: 'area:town', name: 'Town', sortKey: 'town', kind: 'BOROUGH', evidence: 'STATED'}),
			  (ward:Area {id: 'area:ward', name: 'Ward', sortKey: 'ward', kind: 'WARD', evidence: 'STATED'}),
			  (ward)-[:PART_OF {id: 'p1', evidence: 'STATED'}]->(town), (town)-[:PART_OF {id: 'p2', evidence: 'STATED'}]->(region),
			  (region)-[:PART_OF {id: 'p3', evidence: 'STATED'}]->(land), (town)-[:PART_OF {id: 'p4', evidence: 'STATED'}]->(county),
			  (town)-[:PART_OF {id: 'p5', evidence: 'STATED'}]->(board),
			  (housing:Determinant {id: 'determinant:housing', name: 'Housing', sortKey: 'housing', evidence: 'EDITORIAL'}),
			  (damp:Determinant {id: 'determinant:damp', name: 'Damp', sortKey: 'damp', evidence: 'EDITORIAL'}),
			  (damp)-[:BROADER {id: 'b1', evidence: 'EDITORIAL'}]->(housing),
			  (cold:Indicator {id: 'indicator:cold', name: 'Cold homes', sortKey: 'cold', polarity: 'LOWER_IS_BETTER', evidence: 'STATED'}),
			  (cold)-[:MEASURES {id: 'm1', evidence: 'EDITORIAL'}]->(damp),
			  (council:Organisation {id: 'organisation:council', name: 'Council', sortKey: 'council', sector: 'PUBLIC', evidence: 'STATED'})
			""";

	static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	static final List<Evidence> CHECKED = List.of(Evidence.STATED, Evidence.EDITORIAL);

	private final Graph graph = GraphDatabase.holding(BASE);

	private int values;

	WatchPlace write(String cypher) {
		this.graph.write((transaction) -> transaction.run(cypher, Map.of()).consume());
		return this;
	}

	WatchPlace value(String area, String year, double value, Object... properties) {
		return value("cold", area, year, value, properties);
	}

	WatchPlace value(String indicator, String area, String year, double value, Object... properties) {
		Map<String, Object> observation = new HashMap<>(Map.of("id", "observation:" + this.values++, "period", year,
				"startsOn", new PartialDate(year).first(), "endsOn", new PartialDate(year).last(), "value", value,
				"unit", "%", "comparable", true, "source", "source:s", "evidence", "STATED"));
		for (int i = 0; i < properties.length; i += 2) {
			observation.put((String) properties[i], properties[i + 1]);
		}
		this.graph.write(
				(transaction) -> transaction
					.run("""
							MATCH (indicator:Indicator {id: $indicator})
							MATCH (area:Area {id: $area})
							CREATE (area)<-[:FOR_AREA {id: $id + 'a'}]-(o:Observation)-[:OF_INDICATOR {id: $id + 'i'}]->(indicator)
							SET o = $observation
							""",
							Map.of("indicator", "indicator:" + indicator, "area", "area:" + area, "id",
									observation.get("id"), "observation", observation))
					.consume());
		return this;
	}

	WatchPlace indicator(String name, String polarity, String evidence) {
		return write(
				"""
						MATCH (housing:Determinant {id: 'determinant:housing'})
						CREATE (:Indicator {id: 'indicator:%1$s', name: '%1$s', sortKey: '%1$s', polarity: '%2$s', evidence: 'STATED'})
						  -[:MEASURES {id: 'measures:%1$s', evidence: '%3$s'}]->(housing)
						"""
					.formatted(name, polarity, evidence));
	}

	WatchPlace action(String title, String area, String determinant) {
		return write(
				"""
						MATCH (area:Area {id: 'area:%2$s'})
						MATCH (determinant:Determinant {id: 'determinant:%3$s'})
						MATCH (council:Organisation {id: 'organisation:council'})
						CREATE (action:Action {id: 'action:%1$s', title: '%1$s', sortKey: '%1$s', status: 'IN_PROGRESS', evidence: 'STATED'}),
						  (action)-[:TAKES_PLACE_IN {id: 't:%1$s', evidence: 'STATED'}]->(area),
						  (action)-[:TARGETS {id: 'a:%1$s', evidence: 'STATED'}]->(determinant),
						  (council)-[:OWNS {id: 'o:%1$s', role: 'LEAD', evidence: 'STATED'}]->(action)
						"""
					.formatted(title, area, determinant));
	}

	static WatchlistQuestion ask(WatchComparator comparator) {
		return new WatchlistQuestion("area:town", "", comparator, false, TODAY, CHECKED);
	}

	List<WatchRow> rows(WatchlistQuestion question) {
		Area area = Area
			.of(this.graph.read("MATCH (a:Area {id: $id}) RETURN a {.*} AS a", Map.of("id", question.area()))
				.get(0)
				.get("a"));
		return new Watchlists(this.graph).of(question, area).rows();
	}

	List<WatchRow> rows() {
		return rows(ask(WatchComparator.ENGLAND));
	}

	WatchRow row() {
		return rows().get(0);
	}

	List<GoalRow> goals(GoalsQuestion question) {
		return new GoalsFinder(this.graph).of(question);
	}

}
