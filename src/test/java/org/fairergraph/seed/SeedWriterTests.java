package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.assertj.core.groups.Tuple;
import org.fairergraph.support.GraphDatabase;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.SummaryCounters;

import static org.assertj.core.api.Assertions.assertThat;

class SeedWriterTests {

	private final Facts wanted = SmallestSeed.edited(UnaryOperator.identity());

	@Test
	void countsEveryNodeAndRelationshipOnceAndThenNothing() {
		GraphDatabase.holding("");
		assertThat(write()).extracting(SummaryCounters::nodesCreated, SummaryCounters::relationshipsCreated)
			.satisfies((created) -> assertThat(sum(created, 0)).isEqualTo(this.wanted.nodes().size()))
			.satisfies((created) -> assertThat(sum(created, 1)).isEqualTo(this.wanted.relationships().size()));
		assertThat(write()).isNotEmpty().noneMatch(SummaryCounters::containsUpdates);
	}

	private static int sum(List<? extends Tuple> counts, int column) {
		return counts.stream().mapToInt((count) -> (Integer) count.toList().get(column)).sum();
	}

	/**
	 * Compares and writes as the loader does.
	 */
	private List<SummaryCounters> write() {
		List<SummaryCounters> counters = new ArrayList<>();
		try (Session session = GraphDatabase.driver().session(); Transaction transaction = session.beginTransaction()) {
			Statements statements = (text, parameters) -> {
				Result result = transaction.run(text, parameters);
				List<Record> rows = result.list();
				counters.add(result.consume().counters());
				return rows;
			};
			SeedCypher cypher = new SeedCypher();
			Facts held = new HeldFacts(cypher, statements).read();
			new SeedWriter(cypher, statements, new Progress(0)).write(Difference.between(held, this.wanted));
			transaction.commit();
		}
		return counters;
	}

}
