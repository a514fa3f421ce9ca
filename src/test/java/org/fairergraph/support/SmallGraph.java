package org.fairergraph.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Graph;
import org.fairergraph.graph.PartialDate;
import org.fairergraph.graph.Words;

/**
 * A made-up place of three areas, three topics and three partners, in which a test puts
 * the actions that show its point.
 */
public class SmallGraph {

	private static final String BASE = """
			CREATE (region:Area {id: 'area:region', name: 'Region', sortKey: 'region', kind: 'REGION', evidence: 'STATED'}),
			  (town:Area {id: 'area:town', name: 'Town', sortKey: 'town', kind: 'BOROUGH', evidence: 'STATED'}),
			  (ward:Area {id: 'area:ward', name: 'Ward', sortKey: 'ward', kind: 'WARD', evidence: 'STATED'}),
			  (ward)-[:PART_OF {id: 'part_of:ward:town', evidence: 'STATED', sources: ['source:s']}]->(town),
			  (town)-[:PART_OF {id: 'part_of:town:region', evidence: 'STATED', sources: ['source:s']}]->(region),
			  (housing:Determinant {id: 'determinant:housing', name: 'Housing', sortKey: 'h', evidence: 'EDITORIAL'}),
			  (warmth:Determinant {id: 'determinant:warmth', name: 'Warmth', sortKey: 'w', evidence: 'EDITORIAL'}),
			  (damp:Determinant {id: 'determinant:damp', name: 'Damp', sortKey: 'd', evidence: 'EDITORIAL'}),
			  (damp)-[:BROADER {id: 'broader:damp:housing', evidence: 'EDITORIAL', sources: ['source:s']}]->(housing),
			  (damp)-[:BROADER {id: 'broader:damp:warmth', evidence: 'EDITORIAL', sources: ['source:s']}]->(warmth),
			  (warmth)-[:BROADER {id: 'broader:warmth:housing', evidence: 'EDITORIAL', sources: ['source:s']}]->(housing),
			  (advice:Recommendation {id: 'recommendation:advice', title: 'Advice', evidence: 'STATED'}),
			  (advice)-[:ADDRESSES {id: 'addresses:recommendation:advice:housing', evidence: 'EDITORIAL', sources: ['source:s']}]->(housing),
			  (council:Organisation {id: 'organisation:council', name: 'Council', sortKey: 'council', sector: 'PUBLIC', evidence: 'STATED'}),
			  (builder:Organisation {id: 'organisation:builder', name: 'builder', sortKey: 'builder', sector: 'PRIVATE', evidence: 'STATED',
			    website: 'https://builder.example', weaker: ['website:UNVERIFIED']}),
			  (charity:Organisation {id: 'organisation:charity', name: 'Charity', sortKey: 'charity', sector: 'THIRD', evidence: 'STATED'}),
			  (council)-[:OPERATES_IN {id: 'operates_in:council:town', evidence: 'EDITORIAL', sources: ['source:s']}]->(town),
			  (charity)-[:OPERATES_IN {id: 'operates_in:charity:ward', evidence: 'UNVERIFIED', sources: ['source:s']}]->(ward)
			""";

	private final Graph graph = GraphDatabase.holding(BASE);

	/**
	 * The door to the graph.
	 * @return the door
	 */
	public Graph graph() {
		return this.graph;
	}

	/**
	 * Puts an action into the graph.
	 * @param slug its slug and title
	 * @param properties more properties, name after value
	 * @return the action, to be put somewhere and given owners
	 */
	public Act action(String slug, String... properties) {
		Map<String, Object> action = new HashMap<>(Map.of("id", "action:" + slug, "title", slug, "sortKey",
				Words.sortKey(slug, slug), "evidence", "STATED", "status", "IN_PROGRESS"));
		for (int i = 0; i < properties.length; i += 2) {
			action.put(properties[i], properties[i].equals("weaker") ? List.of(properties[i + 1]) : properties[i + 1]);
		}
		bound(action, "start", "startsOn", false);
		bound(action, "end", "endsOn", true);
		write("CREATE (a:Action) SET a = $action", Map.of("action", action));
		return new Act(slug);
	}

	private static void bound(Map<String, Object> properties, String words, String key, boolean last) {
		if (properties.get(words) instanceof String date) {
			properties.put(key, last ? new PartialDate(date).last() : new PartialDate(date).first());
		}
	}

	/**
	 * Writes something of its own.
	 * @param cypher the statement
	 * @param parameters its parameters
	 */
	public void write(String cypher, Map<String, Object> parameters) {
		this.graph.write((transaction) -> transaction.run(cypher, parameters).consume());
	}

	/**
	 * Takes a partner away.
	 * @param partner its slug
	 */
	public void withdraw(String partner) {
		write("MATCH (o:Organisation {id: $id}) DETACH DELETE o", Map.of("id", "organisation:" + partner));
	}

	/**
	 * An action that a test puts somewhere, on something, and gives owners.
	 */
	public final class Act {

		private final String slug;

		private Act(String slug) {
			this.slug = slug;
		}

		public Act in(String area, String... evidence) {
			return link("TAKES_PLACE_IN", "Area", "area:" + area, evidence);
		}

		public Act on(String determinant, String... evidence) {
			return link("TARGETS", "Determinant", "determinant:" + determinant, evidence);
		}

		public Act implementing(String recommendation) {
			return link("IMPLEMENTS", "Recommendation", "recommendation:" + recommendation);
		}

		public Act reported(String date, String status) {
			write("""
					MATCH (a:Action {id: $action})
					CREATE (:Update {id: $id, date: $date, reportedOn: $on, status: $status, evidence: 'STATED'})-[:REPORTS_ON {id: $id}]->(a)
					""",
					Map.of("action", "action:" + this.slug, "id", "update:" + this.slug + date, "date", date, "on",
							new PartialDate(date).last(), "status", status));
			return this;
		}

		public Act ownedBy(String partner, String role, String... properties) {
			Map<String, Object> owns = new HashMap<>(Map.of("id", "owns:%s:%s:%s".formatted(partner, this.slug, role),
					"role", role, "evidence", "STATED", "sources", List.of("source:s")));
			for (int i = 0; i < properties.length; i += 2) {
				owns.put(properties[i], properties[i + 1]);
			}
			bound(owns, "since", "sinceOn", false);
			bound(owns, "until", "untilOn", true);
			write("""
					MATCH (a:Action {id: $action})
					MATCH (o:Organisation {id: $partner})
					CREATE (o)-[owns:OWNS]->(a) SET owns = $owns
					""", Map.of("action", "action:" + this.slug, "partner", "organisation:" + partner, "owns", owns));
			return this;
		}

		private Act link(String type, String label, String id, String... evidence) {
			List<Object> levels = new ArrayList<>(List.of(evidence));
			write("""
					MATCH (a:Action {id: $action})
					MATCH (n:%s {id: $id})
					CREATE (a)-[:%s {id: $link, evidence: $evidence, sources: ['source:s']}]->(n)
					""".formatted(label, type), Map.of("action", "action:" + this.slug, "id", id, "link",
					type + this.slug + id, "evidence", levels.isEmpty() ? "STATED" : levels.get(0)));
			return this;
		}

	}

}
