package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads back what the graph holds, so that it can be compared with a seed.
 */
final class HeldFacts {

	private final SeedCypher cypher;

	private final Statements statements;

	HeldFacts(SeedCypher cypher, Statements statements) {
		this.cypher = cypher;
		this.statements = statements;
	}

	/**
	 * Reads all nodes and relationships.
	 * @return the facts, the release included
	 */
	Facts read() {
		List<NodeFact> nodes = new ArrayList<>();
		for (Label label : Label.values()) {
			rows(this.cypher.readNodes(label)).forEach((row) -> nodes.add(new NodeFact(label, properties(row))));
		}
		List<RelationshipFact> relationships = new ArrayList<>();
		for (RelationshipType type : RelationshipType.values()) {
			rows(this.cypher.readRelationships(type)).forEach((row) -> relationships.add(new RelationshipFact(type,
					row.get("start").asString(), row.get("end").asString(), properties(row))));
		}
		return new Facts(nodes, relationships);
	}

	private List<Record> rows(String statement) {
		return this.statements.run(statement, Map.of());
	}

	private static Map<String, Object> properties(Record row) {
		return row.get("properties").asMap(Value::asObject);
	}

}
