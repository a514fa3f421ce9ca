package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;

/**
 * Writes a difference in batches, within the transaction it is given or each in one of
 * its own.
 */
final class SeedWriter {

	private static final int BATCH = 2000;

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
		relationships(gone, (fact) -> this.cypher.withdrawRelationships(fact.type()), Fact::id);
		nodes(gone, (fact) -> this.cypher.withdrawNodes(fact.label()), Fact::id);
		List<Fact> written = difference.written();
		nodes(written, (fact) -> this.cypher.mergeNodes(fact.label()),
				(fact) -> Map.of("id", fact.id(), "properties", fact.properties()));
		relationships(written, this::merge, (fact) -> Map.of("id", fact.id(), "start", fact.start(), "end", fact.end(),
				"properties", fact.properties()));
	}

	private String merge(RelationshipFact fact) {
		return this.cypher.mergeRelationships(fact.type(), Label.ofId(fact.start()).orElseThrow(),
				Label.ofId(fact.end()).orElseThrow());
	}

	private void nodes(List<Fact> facts, Function<NodeFact, String> statement, Function<NodeFact, Object> row) {
		run(facts.stream().filter(NodeFact.class::isInstance).map(NodeFact.class::cast), statement, row);
	}

	private void relationships(List<Fact> facts, Function<RelationshipFact, String> statement,
			Function<RelationshipFact, Object> row) {
		run(facts.stream().filter(RelationshipFact.class::isInstance).map(RelationshipFact.class::cast), statement,
				row);
	}

	private <F extends Fact> void run(Stream<F> facts, Function<F, String> statement, Function<F, Object> row) {
		Map<String, List<Object>> waiting = new LinkedHashMap<>();
		facts.forEach((fact) -> {
			String text = statement.apply(fact);
			List<Object> rows = waiting.computeIfAbsent(text, (key) -> new ArrayList<>());
			rows.add(row.apply(fact));
			if (rows.size() == BATCH) {
				run(text, rows);
				rows.clear();
			}
		});
		waiting.forEach(this::run);
	}

	private void run(String statement, List<Object> rows) {
		if (!rows.isEmpty()) {
			this.statements.run(statement, Map.of(SeedCypher.ROWS, rows));
			this.progress.advance(rows.size());
		}
	}

}
