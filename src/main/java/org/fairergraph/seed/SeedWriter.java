package org.fairergraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fairergraph.graph.Label;
import org.fairergraph.graph.RelationshipType;

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
		withdraw(difference.withdrawn());
		nodes(difference.written(), this.cypher::mergeNodes);
		relationships(difference.written(), this.cypher::mergeRelationships);
	}

	/**
	 * Writes the same, but does not look whether the graph holds by now what is new. The
	 * statement of a batch fails where it does.
	 * @param difference what parts the graph from the seed
	 */
	void writeUnseen(Difference difference) {
		withdraw(difference.withdrawn());
		nodes(difference.added(), this.cypher::createNodes);
		nodes(difference.rewritten(), this.cypher::mergeNodes);
		relationships(difference.added(), this.cypher::createRelationships);
		relationships(difference.rewritten(), this.cypher::mergeRelationships);
	}

	private void withdraw(List<Fact> gone) {
		relationships(gone, (fact) -> this.cypher.withdrawRelationships(fact.type()), Fact::id);
		nodes(gone, (fact) -> this.cypher.withdrawNodes(fact.label()), Fact::id);
	}

	private void nodes(List<Fact> facts, Function<Label, String> statement) {
		nodes(facts, (fact) -> statement.apply(fact.label()),
				(fact) -> Map.of("id", fact.id(), "properties", fact.properties()));
	}

	private void relationships(List<Fact> facts, Links statement) {
		relationships(facts,
				(fact) -> statement.between(fact.type(), Label.ofId(fact.start()).orElseThrow(),
						Label.ofId(fact.end()).orElseThrow()),
				(fact) -> Map.of("id", fact.id(), "start", fact.start(), "end", fact.end(), "properties",
						fact.properties()));
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

	/**
	 * A statement that writes relationships between nodes of two labels.
	 */
	private interface Links {

		String between(RelationshipType type, Label start, Label end);

	}

}
