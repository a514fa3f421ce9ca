package org.fairergraph.seed;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedCypherTests {

	private final SeedCypher cypher = new SeedCypher();

	@Test
	void makesNodesEqualToTheirRows() {
		assertThat(this.cypher.mergeNodes(Label.AREA))
			.isEqualTo("UNWIND $rows AS row MERGE (n:`Area` {id: row.id}) SET n = row.properties");
	}

	@Test
	void findsBothEndsOfARelationshipByTheirIds() {
		assertThat(this.cypher.mergeRelationships(RelationshipType.OWNS, Label.ORGANISATION, Label.ACTION))
			.isEqualTo("UNWIND $rows AS row MATCH (s:`Organisation` {id: row.start}) MATCH (e:`Action` {id: row.end}) "
					+ "MERGE (s)-[r:`OWNS` {id: row.id}]->(e) SET r = row.properties");
	}

	@Test
	void makesWhatIsNewWithoutALook() {
		assertThat(this.cypher.createNodes(Label.AREA))
			.isEqualTo("UNWIND $rows AS row CREATE (n:`Area`) SET n = row.properties");
		assertThat(this.cypher.createRelationships(RelationshipType.OWNS, Label.ORGANISATION, Label.ACTION))
			.isEqualTo("UNWIND $rows AS row MATCH (s:`Organisation` {id: row.start}) MATCH (e:`Action` {id: row.end}) "
					+ "CREATE (s)-[r:`OWNS`]->(e) SET r = row.properties");
	}

	@Test
	void knowsWhatToRunWhereSomethingNewIsThere() {
		String create = this.cypher.createNodes(Label.AREA);
		assertThat(this.cypher.whereThere(create)).isEqualTo(this.cypher.mergeNodes(Label.AREA));
	}

	@Test
	void withdrawsByIdOnly() {
		assertThat(this.cypher.withdrawNodes(Label.AREA))
			.isEqualTo("UNWIND $rows AS row MATCH (n:`Area` {id: row}) DETACH DELETE n");
		assertThat(this.cypher.withdrawRelationships(RelationshipType.OWNS))
			.isEqualTo("UNWIND $rows AS row MATCH ()-[r:`OWNS` {id: row}]->() DELETE r");
	}

	@Test
	void countsRelationshipsOneByOne() {
		assertThat(StoreCypher.COUNT_RELATIONSHIPS)
			.isEqualTo("MATCH ()-[r]->() RETURN type(r) AS word, count(r) AS number");
	}

	@Test
	void rendersAShapeOnce() {
		assertThat(this.cypher.readNodes(Label.AREA)).isSameAs(this.cypher.readNodes(Label.AREA));
	}

}
