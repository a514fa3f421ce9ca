package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;

/**
 * Writes a difference in batches, within the transaction it is given.
 */
final class SeedWriter {

	private static final int BATCH = 1000;

	private final SeedCypher cypher;

	private final Statements statements;

	private final Progress progress;

	SeedWriter(SeedCypher cypher, Statements statements, Progress progress) {
		this.cypher = cypher;
		this.statements = statements;
		this.progress = progress;
	}

	/**
	 * Takes away what is withdrawn, then writes what is new or changed: relationships go
	 * first and come last, since they need their nodes.
	 * @param difference what parts the graph from the seed
	 */
	void write(Difference difference) {
		List<Fact> gone = difference.withdrawn();
		run(relationships(gone).toList(), (fact) -> this.cypher.withdrawRelationships(fact.type()), Fact::id);
		run(nodes(gone).toList(), (fact) -> this.cypher.withdrawNodes(fact.label()), Fact::id);
		List<Fact> written = difference.written();
		run(nodes(written).toList(), (fact) -> this.cypher.mergeNodes(fact.label()),
				(fact) -> Map.of("id", fact.id(), "properties", fact.properties()));
		run(relationships(written).toList(), this::merge, (fact) -> Map.of("id", fact.id(), "start", fact.start(),
				"end", fact.end(), "properties", fact.properties()));
	}

	private String merge(RelationshipFact fact) {
		return this.cypher.mergeRelationships(fact.type(), Label.ofId(fact.start()).orElseThrow(),
				Label.ofId(fact.end()).orElseThrow());
	}

	private static Stream<NodeFact> nodes(List<Fact> facts) {
		return facts.stream().filter(NodeFact.class::isInstance).map(NodeFact.class::cast);
	}

	private static Stream<RelationshipFact> relationships(List<Fact> facts) {
		return facts.stream().filter(RelationshipFact.class::isInstance).map(RelationshipFact.class::cast);
	}

	private <F extends Fact> void run(List<F> facts, Function<F, String> statement, Function<F, Object> row) {
		Map<String, List<Object>> rows = new LinkedHashMap<>();
		facts.forEach((fact) -> rows.computeIfAbsent(statement.apply(fact), (text) -> new ArrayList<>())
			.add(row.apply(fact)));
		rows.forEach(this::run);
	}

	private void run(String statement, List<Object> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Object> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
			this.statements.run(statement, Map.of(SeedCypher.ROWS, batch));
			this.progress.advance(batch.size());
		}
	}

}
